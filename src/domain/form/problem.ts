import type { Localized } from '../../data/schema/text';
import { cleanPath } from '../docker/containerPath';

/** Why a field's value cannot be used in a command or file. */
export type Problem = {
  /** Name of the field; in rows, for example `mounts.0.host`. */
  readonly field: string;
  readonly message: Localized;
};

/** Looks up the message for a field by name; null if the field is valid. */
export const messageOf =
  (problems: readonly Problem[]) =>
  (field: string): Localized | null =>
    problems.find((problem) => problem.field === field)?.message ?? null;

/** Messages by field name; null or absent if a field is valid. */
export type Messages = Readonly<Record<string, Localized | null | undefined>>;

/** The fields with a message, as problems. */
export const problemsOf = (messages: Messages): readonly Problem[] =>
  Object.entries(messages).flatMap(([field, message]) =>
    message ? [{ field, message }] : [],
  );

/** The problems in each row's fields: `env.0.name`. */
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

/**
 * A problem for each row with the same value as an earlier row; empty values
 * are ignored.
 */
export const repeatedRows = <Field extends string>(
  list: string,
  field: Field,
  rows: readonly Readonly<Record<Field, string>>[],
  message: Localized,
): readonly Problem[] => {
  // `/data` and `/data/.` are the same path
  const values = rows.map((row) => cleanPath(row[field]));
  return values.flatMap((value, i) =>
    value && values.indexOf(value) < i
      ? [{ field: `${list}.${String(i)}.${field}`, message }]
      : [],
  );
};
