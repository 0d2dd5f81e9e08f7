/** Enough of a long text to tell what it is: its beginning and its end. */
const MOST = 120_000;

/** Colours and other orders to a terminal. */
const ANSI =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007]{0,500}\u0007|[@-Z\\-_])/g;

/**
 * The lines of a pasted text that are not empty, without what terminals, chat
 * programs and editors put in: colors, fences, quote marks, numbers of lines.
 */
export function cleanPaste(text: string): readonly string[] {
  const lines = partOf(text)
    .replace(ANSI, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .split('\n')
    .map((line) => line.slice(0, 2000).trimEnd())
    .filter((line) => line.trim() !== '' && !/^\s*(```|~~~)/.test(line));
  const bare = withoutPrefix(lines, /^\s*> ?/);
  return withoutPrefix(bare, countsUp(bare) ? COUNT : NUMBER);
}

/** `12 | `, `12: `, `12. `, or `12` before at least two spaces. */
const NUMBER = /^\s*\d{1,4}(?:\s*[|:│]\s?|[.)、]\s+|\s{2,})/;

/** The number of a line where each is one more than that above. */
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

/** Takes off what all lines begin with, where there is more than one. */
function withoutPrefix(lines: readonly string[], prefix: RegExp) {
  return lines.length > 1 && lines.every((line) => prefix.test(line))
    ? lines.map((line) => line.replace(prefix, ''))
    : lines;
}
