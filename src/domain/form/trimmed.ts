import type { Fields, FormOf } from '../../data/schema/formField';

/** Whether a row was added and not filled in yet, so that it is ignored. */
export const isEmpty = (row: object): boolean =>
  Object.values(row).every((value) => !value);

/**
 * The form with its texts trimmed, because pasting often adds spaces. Values
 * that are kept in memory only, such as that of a variable, keep their spaces.
 */
export function trimmed<Table extends Fields>(
  table: Table,
  form: FormOf<Table>,
): FormOf<Table> {
  const out = Object.entries(table).map(([name, field]) => {
    const value: unknown = form[name as keyof Table];
    return [
      name,
      field.kind === 'rows' ? rows(field, value) : trim(field, value),
    ];
  });
  return Object.fromEntries(out) as FormOf<Table>; // the same fields
}

type Living = { readonly lives?: string };

const trim = ({ lives }: Living, value: unknown): unknown =>
  typeof value === 'string' && lives !== 'memory' ? value.trim() : value;

function rows(
  { cells }: { readonly cells: Readonly<Record<string, Living>> },
  value: unknown,
): unknown {
  // the form's type guarantees that a field with rows holds a list of objects
  return (value as readonly object[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]: [string, unknown]) => [
        name,
        trim(cells[name] ?? {}, cell),
      ]),
    ),
  );
}
