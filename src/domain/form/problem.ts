import type { Localized } from '../../data/schema/text';
import { cleanPath } from '../docker/containerPath';

/** Why a field cannot become part of a command or a file. */
export type Problem = {
  /** Name of the field; for rows `mounts.0.host`. */
  readonly field: string;
  readonly message: Localized;
};

/** Looks up the message of a field by its name; null where the field is good. */
export const messageOf =
  (problems: readonly Problem[]) =>
  (field: string): Localized | null =>
    problems.find((problem) => problem.field === field)?.message ?? null;

/** What is said of some fields by name; nothing where a field is good. */
export type Messages = Readonly<Record<string, Localized | null | undefined>>;

/** The problems among some messages. */
export const problemsOf = (messages: Messages): readonly Problem[] =>
  Object.entries(messages).flatMap(([field, message]) =>
    message ? [{ field, message }] : [],
  );

/** The problems of each row's fields: `env.0.name`. */
export const problemsInRows = <Row>(
  list: string,
  rows: readonly Row[],
  check: (row: Row) => Messages,
): readonly Problem[] =>
  rows.flatMap((row, i) =>
    problemsOf(check(row)).map(({ field, message }) => ({
      field: `${list}.${String(i)}.${field}`,
      message,
    })),
  );

/** A problem at each row whose field holds what an earlier row holds; empty ones do not count. */
export const repeatedRows = <Field extends string>(
  list: string,
  field: Field,
  rows: readonly Readonly<Record<Field, string>>[],
  message: Localized,
): readonly Problem[] => {
  // `/data` and `/data/.` are one place
  const values = rows.map((row) => cleanPath(row[field]));
  return values.flatMap((value, i) =>
    value && values.indexOf(value) < i
      ? [{ field: `${list}.${String(i)}.${field}`, message }]
      : [],
  );
};
