/**
 * Orders dotted version numbers: negative where `a` is older, positive where it
 * is newer, 0 where they are equal. Missing places count as 0, so `12` equals
 * `12.0`; anything after the digits of a place (`2.6.0a0`) is not looked at.
 * The only place where versions are ordered: as strings, 9.0 would follow 12.0.
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = place(left[i]) - place(right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}

const place = (text = '0'): number => Number(/^\d+/.exec(text)?.[0] ?? '0');
