import type { ReactNode } from 'react';
import { wordPieces } from './wordPieces';

/** Longer words must be able to break at 320 px. */
const LONGEST = 28;

export const isShort = (text: string): boolean =>
  text !== '' && text.length <= LONGEST;

/**
 * Code whose lines break between words, but not inside a word with a hyphen.
 * Browsers break a line after any hyphen, and `--` at the end of one line with
 * `gpus` on the next is misleading. CSS alone can't express this, because long
 * words must break somewhere.
 */
export function wholeWords(text: string): ReactNode {
  return wordPieces(text).map((piece, index) =>
    index % 2 === 1 && isShort(piece) ? (
      <span key={index} className="lab-one-piece">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
