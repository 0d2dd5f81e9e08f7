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

/** Whether a field is among those that few need; also by the name of one of its problems, `env.0.name`. */
export const isFolded = (table: Fields, field: string): boolean =>
  table[field.split('.')[0] ?? '']?.folded ?? false;
