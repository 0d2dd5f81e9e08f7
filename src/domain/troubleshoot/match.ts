import { errors } from '../../data/errors';
import type { ErrorRow } from '../../data/schema/error';

/** An error found in a text, and where: `[start, end)` in UTF-16 units. */
export type ErrorMatch = {
  readonly row: ErrorRow;
  readonly start: number;
  readonly end: number;
};

/**
 * The errors that a log or a message contains, the most special first (the
 * order of the table). A text that holds none gives an empty list.
 */
export function matchErrors(text: string): readonly ErrorMatch[] {
  return errors.flatMap((row) => {
    const found = row.pattern.exec(text);
    if (!found || (row.only && !row.only.test(text))) return [];
    return [{ row, start: found.index, end: found.index + found[0].length }];
  });
}
