/**
 * A line of code, split at the words that must not break: those with a hyphen, and
 * a continuation with the word before it.
 *
 * @returns every second item is such a word, from the second on
 */
export const wordPieces = (text: string): readonly string[] =>
  text.split(/(\S{1,26} \\$|[^\s-]*-\S*)/);
