import { notCovered, runOptions } from '../../../data/runOptions';
import type { OptionRow } from '../../../data/schema/runOption';

const rows: readonly OptionRow[] = runOptions;
const names = rows.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
const shorts = new Set(rows.flatMap(({ short }) => short ?? []));

/** Whether every character is the short name of an option. */
export const onlyShorts = (text: string): boolean =>
  Array.from(text).every((c) => shorts.has(c));

/**
 * Whether an option as written (`--name`, `-it`, `--rm=x`) is an option of
 * docker run.
 */
export function isKnown(flag: string): boolean {
  const long = /^--([^=]+)/.exec(flag)?.[1];
  if (long !== undefined)
    return names.includes(long) || Object.hasOwn(notCovered, long);
  return onlyShorts(flag.slice(1).replace(/=.*/s, ''));
}

/**
 * The likely option for a misspelled name: equal except for hyphens and
 * underscores, or one letter away; null if there is none or more than one.
 */
export function nearestOption(name: string): string | null {
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
