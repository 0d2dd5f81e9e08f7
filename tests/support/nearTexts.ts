import fc from 'fast-check';

/** One small change at a word of a text, as people mistype and edit. */
type Change = (before: string, word: string, after: string) => string;

const changes: readonly Change[] = [
  (before, _, after) => before + after,
  (before, word, after) => `${before}x${word}${after}`,
  (before, word, after) => `${before}${word}x${after}`,
  (before, word, after) => `${before} ${word}${after}`,
  (before, word, after) => `${before}${word} ${after}`,
  (before, word, after) => before + word.toUpperCase() + after,
  (before, word, after) => before + word.toLowerCase() + after,
  (before, word, after) => before + word.slice(1) + after,
  (before, word, after) => before + word.slice(0, -1) + after,
  (before, word, after) => `${before}${word}${after.slice(1)}`,
  (before, word, after) => `${before}${word} ${word}${after}`,
  (before, word, after) => `${before}"${word}"${after}`,
  (before, word, after) => `${before}'${word}'${after}`,
  (before, word, after) => `${before}${word}\n${after}`,
  (before, word, after) => `${before}\n${word}${after}`,
  (before, word, after) => `${before}#${word}${after}`,
  (before, word, after) => `${before}$${word}${after}`,
  (before, word, after) => `${before}${word}/${after}`,
  (before, word, after) => `${before}${word}.1${after}`,
  (before, word, after) => `${before}${word}:${after}`,
  (before, word, after) => `${before}0${after}${word}`,
  (before, word, after) => `${before}${word}=${after}`,
  (before, word) => before + word,
  (_, word, after) => word + after,
];

/**
 * Texts that differ from the given ones at one word each: mistyped, quoted, cut,
 * in another case, and so on. The same for the same `count`.
 */
export function nearTexts(
  texts: readonly string[],
  count: number,
): readonly string[] {
  const choice = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(),
    change: fc.constantFrom(...changes),
  });
  return fc
    .sample(choice, { numRuns: count, seed: 20_261_128 })
    .map(({ text, at, change }) => {
      const words = [...text.matchAll(/[\p{L}\d]+|[^\p{L}\d\s]+/gu)];
      const word = words[at % Math.max(words.length, 1)];
      const start = word?.index ?? 0;
      const end = start + (word?.[0].length ?? 0);
      const [before, after] = [text.slice(0, start), text.slice(end)];
      return change(before, word?.[0] ?? '', after);
    });
}
