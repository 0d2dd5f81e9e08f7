/**
 * The likely name for a misspelled one: equal except for hyphens and
 * underscores, or one letter away; null if there is none or more than one.
 */
export function nearest(name: string, names: readonly string[]): string | null {
  const plain = (text: string) => text.toLowerCase().replace(/[-_]/g, '');
  const same = names.filter((known) => plain(known) === plain(name));
  if (same.length === 1) return same[0] ?? null;
  const near = names.filter(
    (known) => known.length > 2 && isOneAway(plain(known), plain(name)),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Whether the texts differ by one inserted, deleted, or replaced letter. */
function isOneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, by: number) => text.slice(i + by);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1)
  );
}
