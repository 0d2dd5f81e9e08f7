import type { TableSource, TableSources } from '../../../data/schema/gpu';

/** The sources that a table's rows name, without duplicates, numbered from 1 in row order. */
export type NumberedSources = {
  /** Id of the table, unique on its page: the marks in its rows link to the notes below it. */
  readonly table: string;
  readonly byName: ReadonlyMap<
    string,
    TableSource & { readonly number: number }
  >;
};

/** Numbers the sources behind rows; keys that the table doesn't have are omitted. */
export function numberSources(
  table: string,
  sources: TableSources,
  used: readonly (string | undefined)[],
): NumberedSources {
  const byName = new Map<string, TableSource & { number: number }>();
  for (const key of used) {
    const source = key === undefined ? undefined : sources[key];
    if (key !== undefined && source && !byName.has(key))
      byName.set(key, { ...source, number: byName.size + 1 });
  }
  return { table, byName };
}
