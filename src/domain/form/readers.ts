import type { Cell, Field } from '../../data/schema/formField';
import { asObject } from '../text/json';

/**
 * Reads what the address or the tab's storage holds of a field: words of the
 * address for choices, JSON for texts and rows. Undefined where it is none.
 *
 * By hand, where other files of the domain use valibot: these five kinds are all
 * there is, and without the library the generators load 1.3 KiB less (gzip).
 */
export type Reader = (value: unknown) => unknown;

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

/** Yes or no, `1` or `0` in the address. */
const flag: Reader = (value) =>
  value === '1' ? true : value === '0' ? false : undefined;

/** Numbers with hyphens between; none while a reader takes one away to choose another. */
const numbers: Reader = (value) => {
  if (value === '') return [];
  return typeof value === 'string' && /^\d{1,2}(-\d{1,2})*$/.test(value)
    ? value.split('-').map(Number)
    : undefined;
};

/** A text of any length: one that failed a limit here would be lost. */
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

/** Cells are JSON; one that lives in memory alone is missing where the row was stored. */
function cellOf(cell: Cell): Reader {
  if (cell.kind === 'choice') return oneOf(cell.values);
  if (cell.kind === 'flag') return oneOf([true, false]);
  return cell.lives === 'memory' ? (value = '') => text(value) : text;
}

/** Values that could all be read. */
const all = (values: readonly unknown[]): readonly unknown[] | undefined =>
  values.includes(undefined) ? undefined : values;

/** The word for a choice in the address. */
export function spell(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return Array.isArray(value) ? value.join('-') : String(value);
}
