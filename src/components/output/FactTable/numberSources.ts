import type { TableSource, TableSources } from '../../../data/schema/gpu';

/** The sources that a table's rows name, each once, numbered from 1 in the order of the rows. */
export type NumberedSources = ReadonlyMap<
  string,
  TableSource & { readonly number: number }
>;

/** Numbers the sources behind rows; a key that the table does not have is left out. */
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
