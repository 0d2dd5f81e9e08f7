import type { Word } from '../../data/schema/command';

/** An option value that only the shell knows: `-p $PORT:80`. */
export type Unfilled = { readonly unfilled: Word };

/** Whether only the shell knows a value. */
export const isUnfilled = (value: unknown): value is Unfilled =>
  typeof value === 'object' && value !== null && 'unfilled' in value;

/** Wraps a word that the shell has to expand; null if the word is literal. */
export const unfilled = (raw: Word): Unfilled | null =>
  raw.some((part) => typeof part !== 'string') ? { unfilled: raw } : null;
