import { gpus } from '../../../data/gpus';
import type { GpuRow } from '../../../data/schema/gpu';

/** A GPU's name in a URL: `geforce-rtx-2080-ti`. */
export function slugOf(gpu: Pick<GpuRow, 'name'>): string {
  return gpu.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The GPUs of a URL parameter such as `tesla-v100,titan-xp`, without
 * duplicates; unknown slugs are ignored.
 */
export function gpusOfSlugs(parameter: string): readonly GpuRow[] {
  return [...new Set(parameter.split(','))].flatMap(
    (slug) => gpus.find((gpu) => slugOf(gpu) === slug) ?? [],
  );
}
