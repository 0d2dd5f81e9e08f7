import type { Localized } from '../../data/schema/text';
import { useLocalized } from '../state/useLocale';

/** The labels of a form's fields, from the form's field table. */
export function useFieldLabel<Name extends string>(
  table: Readonly<Record<Name, { readonly label: Localized }>>,
): (field: Name) => string {
  const localized = useLocalized();
  return (field) => localized(table[field].label);
}
