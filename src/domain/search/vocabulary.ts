import { isHan } from './tokens';

/** The words of the index, and how to come from what was typed to them. */
export type Vocabulary = {
  /** Words of the index that a typed word may mean, with a weight of at most 1. */
  readonly expand: (typed: string) => ReadonlyMap<string, number>;
};

const PREFIX = 0.9;
/** `detach` is a word; `detach-keys` is hardly what was meant by it. */
const AFTER = 0.3;
const INSIDE = 0.4;
const INFLECTED = 0.9;

/** A part of a word counts from this length on; of `is` in `list` nobody thinks. */
const SHORTEST_PART = 3;

/** @param words - every word of the index once */
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

/** Whether more may follow what was typed: not after one letter, nor a pair of Han. */
const isOpen = (typed: string) =>
  isHan(typed) ? typed.length === 1 : /^[^-].|^--?.{2}/.test(typed);

const closeness = (typed: string, word: string) =>
  0.4 + 0.6 * (typed.length / word.length) ** 2;

/** English endings off, so that `mounting` finds `mount`: enough for a search, no linguistics. */
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
