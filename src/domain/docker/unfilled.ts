import type { Word } from '../../data/schema/command';

/** A value that only the shell knows, of an option whose values we read: `-p $PORT:80`. */
export type Unfilled = { readonly unfilled: Word };

/** Whether a value is known to the shell alone. */
export const isUnfilled = (value: unknown): value is Unfilled =>
  typeof value === 'object' && value !== null && 'unfilled' in value;

/** A word as such a value, where the shell has to fill something in; null where it is all text. */
export const unfilled = (raw: Word): Unfilled | null =>
  raw.some((part) => typeof part !== 'string') ? { unfilled: raw } : null;
