import { terminalText } from '../text/terminalText';

/** Longer than any message; keeps patterns fast on a file with a single line. */
const LONGEST = 2000;

/**
 * Texts up to this size are read in full; of larger ones, only the beginning
 * and the end.
 */
const MOST = 2_000_000;

/** The lines of a pasted log as a terminal displays them, numbered as pasted. */
export const linesOf = (text: string): readonly string[] =>
  terminalText(
    text.length > MOST
      ? `${text.slice(0, MOST / 2)}\n${text.slice(-MOST / 2)}`
      : text,
  )
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.slice(0, LONGEST));
