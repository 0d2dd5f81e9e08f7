import type { Field, Fields } from '../../data/schema/formField';
import type { Localized } from '../../data/schema/text';

/** What a link reveals about one field: its label and its values, one per row. */
export type SharedField = {
  readonly name: string;
  readonly label: Localized;
  readonly values: readonly (readonly SharedValue[])[];
};

/** A value; in a row, with the label of its part. */
export type SharedValue = {
  readonly label: Localized | null;
  readonly text: string;
};

/**
 * The texts in edits, to show users before they share a link. Every field that
 * a link contains is included, because both iterate over the same table.
 */
export const sharedFields = (
  table: Fields,
  edits: object,
): readonly SharedField[] =>
  Object.entries(table).flatMap(([name, field]) => {
    const value = (edits as Readonly<Record<string, unknown>>)[name];
    return field.lives === 'address' || value === undefined
      ? []
      : [{ name, label: field.label, values: valuesOf(field, value) }];
  });

function valuesOf(field: Field, value: unknown): SharedField['values'] {
  if (field.kind !== 'rows') return [[{ label: null, text: String(value) }]];
  // the form's type guarantees that a field with rows holds a list of objects
  return (value as readonly Readonly<Record<string, unknown>>[]).map((row) =>
    Object.entries(field.cells).map(([name, { label }]) => ({
      label,
      text: String(row[name]),
    })),
  );
}
