import type { SizeClass } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import type { DockerSpec } from './spec';

const order: readonly SizeClass[] = ['small', 'medium', 'large', 'very-large'];

/**
 * The size class of the image on disk, from experience: that of the base image,
 * or a larger one if much is added.
 */
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
  small: { en: 'small, below 1 GB', zh: '小，不到 1 GB' },
  medium: { en: 'medium, 1 to 4 GB', zh: '中等，1 到 4 GB' },
  large: { en: 'large, 4 to 10 GB', zh: '大，4 到 10 GB' },
  'very-large': { en: 'very large, above 10 GB', zh: '很大，10 GB 以上' },
};
