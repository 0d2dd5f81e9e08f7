import { runFields, type RunForm, type RunPart } from '../../data/runFields';
import type { Item } from '../docker/toItems';
import { fieldsByPart } from '../form/fieldOf';

/** The generator's fields, including `image` and `command`. */
export type FieldName = keyof RunForm;

/**
 * The field that produces a part of the command; options without a field come
 * from `more`.
 */
export const fieldOfOption: (part: RunPart) => FieldName = fieldsByPart(
  runFields,
  'more',
);

/** The field that produced an item of the command; null for `docker run` itself. */
export function fieldOfItem(item: Item, form: RunForm): FieldName | null {
  if (item.part === 'docker') return null;
  if (item.part !== 'option') return item.part;
  const [use] = item.uses;
  if (!use) return null;
  const given = use.id === 'env' && form.user === 'own';
  const name = given ? (use.value as { name?: string }).name : undefined;
  const typed = form.env.some((e) => e.name === name);
  if (!typed && name === 'HOME') return 'home';
  if (!typed && name === 'USER') return 'user';
  return fieldOfOption(use.id);
}
