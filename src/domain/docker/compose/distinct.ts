/**
 * Each entry once, in the order of its first. The specification's lists refuse a
 * second one (`uniqueItems`), where `docker run` takes the repeated option.
 */
export function distinct(list: readonly unknown[]): readonly unknown[] {
  const seen = new Map(list.map((entry) => [JSON.stringify(entry), entry]));
  return [...seen.values()];
}
