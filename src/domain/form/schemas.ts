import * as v from 'valibot';
import type { Cell, Field } from '../../data/schema/formField';

/** One of these words. */
const oneOf = (words: readonly string[]) => v.picklist(words);

/** Yes or no, `1` or `0` in the address. */
const flag = v.pipe(
  oneOf(['0', '1']),
  v.transform((text) => text === '1'),
);

/** Numbers with hyphens between; none while a reader takes one away to choose another. */
const numbers = v.pipe(
  v.string(),
  v.regex(/^(?:\d{1,2}(?:-\d{1,2})*)?$/),
  v.transform((text) => (text ? text.split('-').map(Number) : [])),
);

/** A text of any length: one that failed a limit here would be lost. */
const text = v.string();

/**
 * Reads what the address or the tab's storage holds of a field: words of the
 * address for choices, JSON for texts and rows.
 */
export function schemaOf(field: Field): v.GenericSchema {
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
      return v.array(
        v.object(
          Object.fromEntries(
            Object.entries(field.cells).map(([name, cell]) => [
              name,
              cellSchema(cell),
            ]),
          ),
        ),
      );
  }
}

/** Cells are JSON; one that lives in memory alone is missing where the row was stored. */
function cellSchema(cell: Cell): v.GenericSchema {
  switch (cell.kind) {
    case 'choice':
      return oneOf(cell.values);
    case 'flag':
      return v.boolean();
    case 'text':
      return cell.lives === 'memory' ? v.optional(text, '') : text;
  }
}

/** The word for a choice in the address. */
export function spell(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return Array.isArray(value) ? value.join('-') : String(value);
}
