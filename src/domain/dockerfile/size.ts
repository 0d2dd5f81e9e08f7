import type { SizeClass } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import type { DockerSpec } from './spec';

const order: readonly SizeClass[] = ['small', 'medium', 'large', 'very-large'];

/** The class of the image on the disk, from experience: the base's, or more where much is added. */
export function sizeClass({ recipe, form, base }: DockerSpec): SizeClass {
  const devel = form.variant === 'devel' && base.compiler === null;
  const heavy =
    (typeof recipe.base === 'string' &&
      recipe.base !== 'tensorflow' &&
      devel) ||
    (form.service === 'desktop' && recipe.size === 'small');
  const at = order.indexOf(recipe.size) + (heavy ? 1 : 0);
  return order[Math.min(at, order.length - 1)] ?? recipe.size;
}

export const sizeTexts: Readonly<Record<SizeClass, Localized>> = {
  small: { en: 'small, below 1 GB', zh: '1 GB 以下，算小的' },
  medium: { en: 'medium, 1 to 4 GB', zh: '1～4 GB，中等' },
  large: { en: 'large, 4 to 10 GB', zh: '4～10 GB，比较大' },
  'very-large': { en: 'very large, above 10 GB', zh: '10 GB 以上，非常大' },
};
