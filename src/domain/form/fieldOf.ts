import type { Fields } from '../../data/schema/formField';

/**
 * The field that writes a part of the output.
 *
 * @param rest - the field for parts that no field of their own writes
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

/** The topic under which a field is folded, none for the first questions; also by the name of one of its problems, `env.0.name`. */
export const topicOf = (table: Fields, field: string): string | undefined =>
  table[field.split('.')[0] ?? '']?.topic;

/** The topics of some fields: those that have to be opened, since something in them needs attention. */
export const topicsOf = (
  table: Fields,
  fields: readonly string[],
): ReadonlySet<string> =>
  new Set(fields.flatMap((field) => topicOf(table, field) ?? []));
