import { isKnownName } from '../name/names';
import { headerOf } from './csvHeader';

/** So many cells next to a GPU's name are not a line number and a name. */
const FEWEST = 3;

/**
 * CSV that was copied from a spreadsheet has tabs between its cells: returns
 * its lines with commas. It has a header that names fields, or rows with the
 * name of a GPU. Must come before prefixes are removed, because the index of a
 * GPU in the first cell looks like a line number.
 */
export function withCommas(lines: readonly string[]): readonly string[] {
  const widths = new Set(
    lines
      .map(cellsOf)
      .filter(isRow)
      .map(({ length }) => length),
  );
  return lines.map((line) => {
    const cells = cellsOf(line);
    return widths.has(cells.length) ? cells.join(', ') : line;
  });
}

const cellsOf = (line: string): readonly string[] =>
  line.split('\t').map((cell) => cell.trim());

const isRow = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  !cells.some((cell) => cell.includes(',')) &&
  (headerOf(cells.join(',')) !== null ||
    (cells.length >= FEWEST && cells.some(isKnownName)));
