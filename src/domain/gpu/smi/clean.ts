/** ESC [ … letter, and ESC ] … BEL: colours, cursor moves, window titles. */
const ANSI =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007]*(?:\u0007|$)|[@-Z\\-_])/g;

/** Mail programs and web forms send these in the place of the signs. */
const ENTITIES: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  amp: '&',
  quot: '"',
};

/** No output is longer; the bounds keep the time of the patterns small. */
const MAX_TEXT = 400_000;
const MAX_LINE = 400;

/**
 * The lines of a pasted terminal text without what terminals, chat programs
 * and editors put in: colours, carriage returns, quote marks, odd blanks, and
 * box-drawing characters in the place of `|`, `-` and `+`.
 */
export function cleanLines(text: string): readonly string[] {
  return text
    .slice(0, MAX_TEXT)
    .replace(ANSI, '')
    .replace(
      /&(gt|lt|amp|quot|nbsp);/g,
      (_, name: string) => ENTITIES[name] ?? ' ',
    )
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[\u2502\u2503\u2551\uff5c]/g, '|')
    .replace(/[\u2500\u2501\u2550]/g, '-')
    .split('\n')
    .map((line) =>
      line
        .slice(0, MAX_LINE)
        .replace(/^\s*(?:>\s?)+(?=\s*[|+A-Z<])/, '')
        .trimEnd(),
    );
}

/** How wide the frames are that `nvidia-smi` draws, by driver: 331, 346 to 530, 535 and 540, 545 and newer. */
const FRAME_WIDTHS: readonly number[] = [56, 79, 89, 91];

/** A line of a table, the number of its first piece, and how many pieces it had. */
export type TableLine = {
  readonly text: string;
  readonly line: number;
  readonly pieces: number;
};

/**
 * Joins the lines of a table that a narrow terminal has broken. Each piece but
 * the last of a line is as wide as the terminal, so that a line is complete
 * when it is as wide as its frame. Lines that were not broken come back as they
 * are; the place of a line is that of its first piece.
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

/** Adds a piece to a line. Trailing blanks get lost in copying, so what stands before is filled up. */
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

/** The widths of the terminal and of the frame, where the first border goes over several lines. */
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
