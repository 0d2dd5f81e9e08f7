import type { TableSource, TableSources } from '../../../data/schema/gpu';

/** The sources that a table's rows name, without duplicates, numbered from 1 in row order. */
export type NumberedSources = ReadonlyMap<
  string,
  TableSource & { readonly number: number }
>;

/** Numbers the sources behind rows; keys that the table doesn't have are omitted. */
export function numberSources(
  sources: TableSources,
  used: readonly (string | undefined)[],
): NumberedSources {
  const numbered = new Map<string, TableSource & { number: number }>();
  for (const key of used) {
    const source = key === undefined ? undefined : sources[key];
    if (key !== undefined && source && !numbered.has(key))
      numbered.set(key, { ...source, number: numbered.size + 1 });
  }
  return numbered;
}
