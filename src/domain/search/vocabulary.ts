import { isHan } from './tokens';

/** The words in the index, and how typed words map to them. */
export type Vocabulary = {
  /** The index words that a typed word may stand for, with weights of at most 1. */
  readonly expand: (typed: string) => ReadonlyMap<string, number>;
};

const PREFIX = 0.9;
/** `detach` is a complete word, so it rarely stands for `detach-keys`. */
const AFTER = 0.3;
const INSIDE = 0.4;
const INFLECTED = 0.9;

/** Shorter text does not match inside a word: `is` does not find `list`. */
const SHORTEST_PART = 3;

/** @param words - the words in the index, without duplicates */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const all = [...words];
  const known = new Set(all);
  const stems = new Map<string, string[]>();
  for (const word of all) {
    const stem = stemOf(word);
    const same = stems.get(stem);
    if (same) same.push(word);
    else stems.set(stem, [word]);
  }
  const cache = new Map<string, ReadonlyMap<string, number>>();
  return {
    expand(typed) {
      const cached = cache.get(typed);
      if (cached) return cached;
      const found = new Map<string, number>();
      const isExact = known.has(typed);
      if (isOpen(typed))
        for (const word of all)
          if (word.startsWith(typed))
            found.set(
              word,
              (isExact ? AFTER : PREFIX) * closeness(typed, word),
            );
      for (const word of stems.get(stemOf(typed)) ?? [])
        found.set(word, INFLECTED);
      if (found.size === 0 && (isHan(typed) || typed.length >= SHORTEST_PART))
        for (const word of all)
          if (word.includes(typed)) found.set(word, INSIDE);
      if (isExact) found.set(typed, 1);
      cache.set(typed, found);
      return found;
    },
  };
}

/** Whether a typed word can be incomplete: not a single letter, nor a pair of Han. */
const isOpen = (typed: string) =>
  isHan(typed) ? typed.length === 1 : /^[^-].|^--?.{2}/.test(typed);

const closeness = (typed: string, word: string) =>
  0.4 + 0.6 * (typed.length / word.length) ** 2;

/**
 * Removes English endings so that `mounting` finds `mount`. This is enough for
 * search; it is not a full stemmer.
 */
export function stemOf(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2))
    .replace(/(?<![su])s$/, '')
    .replace(/(?<=[a-z]{3})(?:ing|ed)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/e$/, '');
}
