import fc from 'fast-check';
import { hash } from '../../src/domain/text/hash';

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
 * in another case, and so on. Depends only on each text, so that a new text
 * doesn't change the others.
 *
 * @param each - the number of near texts for each text
 */
export const nearTexts = (
  texts: readonly string[],
  each = 1,
): readonly string[] =>
  [...new Set(texts)].flatMap((text) => {
    const choice = fc.record({
      at: fc.nat(),
      change: fc.constantFrom(...changes),
    });
    return fc
      .sample(choice, { numRuns: each, seed: hash(text) })
      .map(({ at, change }) => changed(text, at, change));
  });

function changed(text: string, at: number, change: Change): string {
  const words = [...text.matchAll(/[\p{L}\d]+|[^\p{L}\d\s]+/gu)];
  const word = words[at % Math.max(words.length, 1)];
  const start = word?.index ?? 0;
  const end = start + (word?.[0].length ?? 0);
  return change(text.slice(0, start), word?.[0] ?? '', text.slice(end));
}
