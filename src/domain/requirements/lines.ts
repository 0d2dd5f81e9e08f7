import type { Localized } from '../../data/schema/text';
import type { Asked, FileLine, LineKind, ReadLines } from './types';

/** The lines of a text, without a byte order mark and with any kind of line ending. */
export const linesOf = (text: string): readonly string[] =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

/** An empty line, or one that begins with `#`. */
export const isComment = (text: string): boolean => /^\s*(#.*)?$/.test(text);

/**
 * Assigns a kind to each line of a structured file: the kind found for it, or
 * else a comment or a setting.
 *
 * @param found - kinds by line index, from 0
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

/** Every package in a file with its line. */
export const asked = ({ lines }: ReadLines): readonly Asked[] =>
  lines.flatMap((line) =>
    line.kind === 'package'
      ? line.wanted.map((wanted) => ({ wanted, line }))
      : [],
  );

/** For a line with several entries, of which one was not understood. */
export const notAlone: Localized = {
  en: 'Put each entry on its own line: one of these can’t be read next to the others.',
  zh: '每一项单独写一行：这一行的几项中有的无法识别。',
};
