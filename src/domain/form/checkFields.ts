import type { Fields, FormOf, RowOf } from '../../data/schema/formField';
import type { Localized } from '../../data/schema/text';
import {
  problemsInRows,
  problemsOf,
  repeatedRows,
  type Messages,
  type Problem,
} from './problem';
import { isEmpty } from './trimmed';

/** The problem with a field's value; null if it is valid. */
type ValueCheck<Value, Form, Context> = (
  value: Value,
  form: Form,
  context: Context,
) => Localized | null;

/** Checks for the rows of a field. */
type RowsCheck<Row, Form, Context> = {
  /** A message for each part of a row; null if it is valid. */
  readonly row: (
    row: Row,
    form: Form,
    context: Context,
  ) => Readonly<Partial<Record<keyof Row & string, Localized | null>>>;
  /** A part that must be unique among the rows, and the message for the second row. */
  readonly once?: readonly [part: keyof Row & string, said: Localized];
};

/**
 * One check per field of a table, null if every value is valid. A missing entry
 * is a type error.
 */
export type Checks<Table extends Fields, Context> = {
  readonly [Name in keyof Table]: Table[Name] extends {
    readonly cells: infer Cells;
  }
    ? RowsCheck<RowOf<Cells>, FormOf<Table>, Context> | null
    : ValueCheck<FormOf<Table>[Name], FormOf<Table>, Context> | null;
};

/**
 * Every problem that keeps a form from producing output, in table order; empty
 * if there is none. A row that was added and not filled in yet is ignored.
 */
export function checkFields<Table extends Fields, Context>(
  table: Table,
  checks: Checks<Table, Context>,
  form: FormOf<Table>,
  context: Context,
): readonly Problem[] {
  return Object.keys(table).flatMap((name) => {
    // `Checks` ties each entry to its field; a loop over names loses that tie,
    // so the type is dropped here and only here
    const check = checks[name] as unknown as Loose<FormOf<Table>, Context>;
    const value: unknown = form[name as keyof Table];
    if (!check) return [];
    return typeof check === 'function'
      ? problemsOf({ [name]: check(value, form, context) })
      : inRows(name, check, value as readonly Row[], form, context);
  });
}

type Row = Readonly<Record<string, string>>;
type Loose<Form, Context> =
  ValueCheck<unknown, Form, Context> | RowsCheck<Row, Form, Context> | null;

function inRows<Form, Context>(
  name: string,
  { row, once }: RowsCheck<Row, Form, Context>,
  rows: readonly Row[],
  form: Form,
  context: Context,
): readonly Problem[] {
  const messages = (one: Row): Messages =>
    isEmpty(one) ? {} : row(one, form, context);
  return [
    ...problemsInRows(name, rows, messages),
    ...(once ? repeatedRows(name, once[0], rows, once[1]) : []),
  ];
}
