import type { Cell, Field } from '../../data/schema/formField';
import { asObject } from '../text/json';

/**
 * Reads a field's value from the URL or the tab's storage: words in the URL for
 * choices, JSON for texts and rows. Undefined if it is not valid.
 *
 * Written by hand, although other files of the domain use valibot: there are
 * only these five kinds, and without the library the generators load 1.3 KiB
 * less (gzip).
 */
export type Reader = (value: unknown) => unknown;

/** The reader for a field's kind. */
export function readerOf(field: Field): Reader {
  switch (field.kind) {
    case 'choice':
      return oneOf(field.values);
    case 'flag':
      return flag;
    case 'numbers':
      return numbers;
    case 'text':
      return text;
    case 'rows':
      return (value) =>
        Array.isArray(value) ? all(value.map(row(field.cells))) : undefined;
  }
}

/** One of these words. */
export const oneOf =
  (words: readonly unknown[]): Reader =>
  (value) =>
    words.includes(value) ? value : undefined;

/** A boolean, `1` or `0` in the URL. */
const flag: Reader = (value) => flags.get(value);
const flags = new Map<unknown, boolean>([
  ['1', true],
  ['0', false],
]);

/** Numbers separated by hyphens; empty while the user replaces the only one. */
const numbers: Reader = (value) => {
  if (value === '') return [];
  return typeof value === 'string' && /^\d{1,2}(-\d{1,2})*$/.test(value)
    ? value.split('-').map(Number)
    : undefined;
};

/** A text of any length, because a length limit here would lose text. */
const text: Reader = (value) => (typeof value === 'string' ? value : undefined);

const row =
  (cells: Readonly<Record<string, Cell>>): Reader =>
  (value) => {
    const given = asObject(value);
    const read = all(
      Object.entries(cells).map(([name, cell]) => cellOf(cell)(given[name])),
    );
    return (
      read &&
      Object.fromEntries(Object.keys(cells).map((name, i) => [name, read[i]]))
    );
  };

/** Cells are JSON; a cell that is kept in memory only is missing from stored rows. */
function cellOf(cell: Cell): Reader {
  if (cell.kind === 'choice') return oneOf(cell.values);
  if (cell.kind === 'flag') return oneOf([true, false]);
  return cell.lives === 'memory' ? (value = '') => text(value) : text;
}

/** The values if all are valid. */
const all = (values: readonly unknown[]): readonly unknown[] | undefined =>
  values.includes(undefined) ? undefined : values;

/** A choice as a word in the URL. */
export function spell(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return Array.isArray(value) ? value.join('-') : String(value);
}
