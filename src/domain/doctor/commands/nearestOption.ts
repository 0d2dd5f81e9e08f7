import { notCovered, runOptions } from '../../../data/runOptions';
import type { OptionRow } from '../../../data/schema/runOption';
import { nearest } from '../../text/nearest';

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

/** The likely option for a misspelled name; null if there is none or more than one. */
export const nearestOption = (name: string): string | null =>
  nearest(name, names);
