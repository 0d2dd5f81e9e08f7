/**
 * Compares dotted version numbers: negative if `a` is older, positive if it is
 * newer, 0 if they are equal. Missing parts count as 0, so `12` equals `12.0`;
 * anything after the digits of a part (`2.6.0a0`) is ignored. Always use this
 * function: in string order, 9.0 comes after 12.0.
 */
export function compareVersions(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.split('.');
  const right = b.split('.');
  const longer = left.length > right.length ? left : right;
  const differences = longer.map((_, i) => place(left[i]) - place(right[i]));
  return differences.find((difference) => difference !== 0) ?? 0;
}

const place = (text = '0'): number => Number.parseInt(text, 10) || 0;
