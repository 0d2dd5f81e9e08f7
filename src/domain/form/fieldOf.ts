import type { Fields } from '../../data/schema/formField';

/**
 * The field that produces a part of the output.
 *
 * @param rest - the field for parts that have no field of their own
 */
export function fieldsByPart<Table extends Fields>(
  table: Table,
  rest: keyof Table,
): (part: string) => keyof Table {
  const owners = new Map(
    Object.entries(table).flatMap(([name, { writes = [] }]) =>
      writes.map((part): [string, keyof Table] => [part, name]),
    ),
  );
  return (part) => owners.get(part) ?? rest;
}

/**
 * The topic that a field is collapsed under, undefined for the first questions.
 * Also accepts the name of a problem in a row, `env.0.name`.
 */
export const topicOf = (table: Fields, field: string): string | undefined =>
  table[field.split('.')[0] ?? '']?.topic;

/**
 * The topics of the given fields, which must be expanded because something in
 * them needs attention.
 */
export const topicsOf = (
  table: Fields,
  fields: readonly string[],
): ReadonlySet<string> =>
  new Set(fields.flatMap((field) => topicOf(table, field) ?? []));
