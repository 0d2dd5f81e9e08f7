import type { SizeClass } from '../../data/schema/recipe';
import type { Localized } from '../../data/schema/text';
import { usesGpu } from './machine';
import type { DockerSpec } from './spec';

const order: readonly SizeClass[] = ['small', 'medium', 'large', 'very-large'];

/**
 * Packages that bring CUDA's libraries along, by pip or by conda: several
 * gigabytes.
 */
const withCuda =
  /^(?:torch|pytorch|pytorch-gpu|tensorflow|tensorflow-gpu|jax|jaxlib|vllm|cuda-toolkit|cudatoolkit)$/;

/**
 * The size class of the image on disk, from experience: that of the base image,
 * or a larger one if much is added.
 */
export function sizeClass(spec: DockerSpec): SizeClass {
  const { recipe, form, base } = spec;
  const devel = form.variant === 'devel' && base.compiler === null;
  const heavy =
    (typeof recipe.base === 'string' &&
      recipe.base !== 'tensorflow' &&
      devel) ||
    (form.service === 'desktop' && recipe.size === 'small');
  const at = order.indexOf(recipe.size) + (heavy ? 1 : 0);
  const least = addsCuda(spec) ? order.indexOf('large') : 0;
  return order[Math.min(Math.max(at, least), order.length - 1)] ?? recipe.size;
}

/** Whether a framework is installed that the base does not have. */
function addsCuda({ recipe, conda, wants }: DockerSpec): boolean {
  if (!usesGpu(recipe) || wants.framework) return false;
  const listed = [...wants.asked.map(({ wanted }) => wanted), ...wants.typed];
  return (
    wants.torch !== null ||
    listed.some(({ id }) => withCuda.test(id)) ||
    conda.some((item) =>
      withCuda.test(/^(?:.*::)?([\w-]+)/.exec(item)?.[1] ?? ''),
    )
  );
}

export const sizeTexts: Readonly<Record<SizeClass, Localized>> = {
  small: { en: 'small, below 1 GB', zh: '小，不到 1 GB' },
  medium: { en: 'medium, 1 to 4 GB', zh: '中等，1 到 4 GB' },
  large: { en: 'large, 4 to 10 GB', zh: '大，4 到 10 GB' },
  'very-large': { en: 'very large, above 10 GB', zh: '很大，10 GB 以上' },
};
