import { errors } from '../../data/errors';
import type { ErrorRow } from '../../data/schema/error';

/** An error found in a text, and its position: `[start, end)` in UTF-16 units. */
export type ErrorMatch = {
  readonly row: ErrorRow;
  readonly start: number;
  readonly end: number;
};

/**
 * The errors in a log or message, most specific first (table order). Empty if
 * the text contains none.
 */
export function matchErrors(text: string): readonly ErrorMatch[] {
  return errors.flatMap((row) => {
    const found = row.pattern.exec(text);
    if (!found || (row.only && !row.only.test(text))) return [];
    return [{ row, start: found.index, end: found.index + found[0].length }];
  });
}
