/**
 * One of several alternatives, as a group to build a pattern from. Each is the
 * source of a pattern, so write special characters as in `String.raw`.
 */
export const oneOf = (...alternatives: readonly string[]): string =>
  `(?:${alternatives.join('|')})`;

/** The same for words separated by spaces. */
export const oneWordOf = (words: string): string =>
  oneOf(...words.trim().split(/\s+/));
