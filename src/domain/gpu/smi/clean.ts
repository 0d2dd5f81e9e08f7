import { withoutPrefixes, type Unprefixed } from '../../text/linePrefixes';
import { terminalText } from '../../text/terminalText';
import { unquoted } from '../../text/unquoted';
import { withCommas } from './spreadsheet';

/** Mail programs and web forms replace characters with these entities. */
const ENTITIES: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  amp: '&',
  quot: '"',
};

/** What chats, web pages, and word processors change in a text, and how it was. */
const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
  [/<br ?\/?>/g, '\n'],
  // the lines of `nvidia-smi -L` in a message on one line
  [/(\(UUID: [\w-]{1,80}\)) +(?=GPU \d)/g, '$1\n'],
  // Markdown
  [/\\\|/g, '|'],
  // a dash for `--`
  [/\u2014/g, '--'],
];

const asPrinted = (text: string): string =>
  CHANGED.reduce(
    (now, [pattern, before]) => now.replace(pattern, before),
    text.replace(
      /&(gt|lt|amp|quot|nbsp);/g,
      (_, name: string) => ENTITIES[name] ?? ' ',
    ),
  );

/** Longer than any real output; the limit bounds the running time of the patterns. */
const MAX_TEXT = 400_000;
const MAX_LINE = 400;

/**
 * The lines of a pasted terminal text without what terminals, chat programs,
 * editors, and logs add: colors, quote marks and other prefixes, unusual
 * spaces, and box-drawing characters in place of `|`, `-`, and `+`.
 */
export function cleanLines(text: string): Unprefixed {
  const given = asPrinted(unquoted(terminalText(text.slice(0, MAX_TEXT))))
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE));
  const { lines, sources } = withoutPrefixes(withCommas(given));
  return {
    sources,
    lines: lines.map((line) =>
      line
        .replace(/\t/g, ' ')
        .replace(/[\u2502\u2503\u2551\uff5c]/g, '|')
        .replace(/[\u2500\u2501\u2550]/g, '-')
        .replace(/\uff1a/g, ':')
        .trimEnd(),
    ),
  };
}

/**
 * Width of the frame that `nvidia-smi` draws, by driver: 331, 346 to 530, 535
 * and 540, 545 and newer.
 */
const FRAME_WIDTHS: readonly number[] = [56, 79, 89, 91];

/** A line of a table, the line number of its first piece, and the number of pieces. */
export type TableLine = {
  readonly text: string;
  readonly line: number;
  readonly pieces: number;
};

/**
 * Joins the lines of a table that a narrow terminal has wrapped. Every piece
 * except the last is as wide as the terminal, so a line is complete when it is
 * as wide as its frame. Lines that were not wrapped are returned unchanged; a
 * joined line has the number of its first piece.
 */
export function unwrapTable(lines: readonly string[]): readonly TableLine[] {
  const numbered = lines.map((text, i) => ({ text, line: i + 1, pieces: 1 }));
  const broken = brokenFrame(lines);
  if (broken === null) return numbered;
  const joined: TableLine[] = [];
  let open: TableLine | null = null;
  for (const piece of numbered) {
    open = open === null ? piece : joinPiece(open, piece.text, broken.terminal);
    const more: boolean =
      /^[|+]/.test(open.text) && open.text.length < broken.frame;
    if (more) continue;
    joined.push(open);
    open = null;
  }
  return open === null ? joined : [...joined, open];
}

/**
 * Appends a piece to a line. Copying drops trailing spaces, so the line is
 * padded first.
 */
function joinPiece(
  open: TableLine,
  piece: string,
  terminal: number,
): TableLine {
  const width = Math.max(1, open.pieces) * terminal;
  return {
    ...open,
    text: open.text.padEnd(width) + piece,
    pieces: open.pieces + 1,
  };
}

/** The widths of the terminal and the frame, if the first border is wrapped. */
function brokenFrame(
  lines: readonly string[],
): { readonly terminal: number; readonly frame: number } | null {
  const start = lines.findIndex((line) => /^\+-{3,}/.test(line));
  const first = lines[start];
  if (first === undefined || first.endsWith('+')) return null;
  let border = '';
  for (const line of lines.slice(start)) {
    if (!/^[-+]+$/.test(line)) return null;
    border += line;
    if (FRAME_WIDTHS.includes(border.length) && border.endsWith('+'))
      return { terminal: first.length, frame: border.length };
  }
  return null;
}
