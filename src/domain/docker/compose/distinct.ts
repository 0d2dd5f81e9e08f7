/**
 * Removes duplicates, keeping the first of each. The Compose Specification's
 * lists reject duplicates (`uniqueItems`), whereas `docker run` accepts a
 * repeated option.
 */
export function distinct(list: readonly unknown[]): readonly unknown[] {
  const seen = new Map(list.map((entry) => [JSON.stringify(entry), entry]));
  return [...seen.values()];
}
