import type { Asked, FileLine, LineKind, ReadFile } from './types';

/** The lines of a text without a byte order mark, whatever ends them. */
export const linesOf = (text: string): readonly string[] =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

/** A blank line, or one that begins with `#`. */
export const isComment = (text: string): boolean => /^\s*(#.*)?$/.test(text);

/**
 * Gives each line of a structured file its kind: what was found for it, else a
 * comment, else a setting.
 *
 * @param found - by the number of the line, counted from 0
 */
export const structured = (
  lines: readonly string[],
  found: ReadonlyMap<number, LineKind>,
): readonly FileLine[] =>
  lines.map((text, i) => ({
    ...(found.get(i) ?? {
      kind: isComment(text) ? ('comment' as const) : ('setting' as const),
    }),
    first: i + 1,
    last: i + 1,
    text,
  }));

/** Every package of a file with its line. */
export const asked = ({ lines }: ReadFile): readonly Asked[] =>
  lines.flatMap((line) =>
    line.kind === 'package'
      ? line.wanted.map((wanted) => ({ wanted, line }))
      : [],
  );
