import { terminalText } from '../text/terminalText';

/**
 * How much of a long text is examined, from its beginning and its end: enough
 * to recognize it.
 */
const MOST = 120_000;

/**
 * The non-empty lines of a pasted text without what terminals, chat programs,
 * and editors add: colors, fences, quote marks, line numbers.
 */
export function cleanPaste(text: string): readonly string[] {
  const lines = terminalText(partOf(text))
    .replace(/[\u00a0\u3000]/g, ' ')
    .split('\n')
    .map((line) => line.slice(0, 2000).trimEnd())
    .filter((line) => line.trim() !== '' && !/^\s*(```|~~~)/.test(line));
  const bare = withoutPrefix(lines, /^\s*> ?/);
  return withoutPrefix(bare, countsUp(bare) ? COUNT : NUMBER);
}

/** `12 | `, `12: `, `12. `, or `12` before at least two spaces. */
const NUMBER = /^\s*\d{1,4}(?:\s*[|:│]\s?|[.)、]\s+|\s{2,})/;

/** A line number, if each one is one more than the number above. */
const COUNT = /^\s*\d{1,4}\s?[|:│.)、]?\s/;

const countsUp = (lines: readonly string[]): boolean =>
  lines.every(
    (line, i) =>
      COUNT.test(line) &&
      (i === 0 || parseInt(line) === parseInt(lines[i - 1] ?? '') + 1),
  );

const partOf = (text: string) =>
  text.length <= MOST
    ? text
    : `${text.slice(0, MOST / 2)}\n${text.slice(-MOST / 2)}`;

/** Removes a prefix that all lines share, if there is more than one line. */
function withoutPrefix(lines: readonly string[], prefix: RegExp) {
  return lines.length > 1 && lines.every((line) => prefix.test(line))
    ? lines.map((line) => line.replace(prefix, ''))
    : lines;
}
