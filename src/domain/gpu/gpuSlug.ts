import { gpus } from '../../data/gpus';
import type { GpuRow } from '../../data/schema/gpu';

/** How a card stands in an address: `geforce-rtx-2080-ti`. */
export function slugOf(gpu: Pick<GpuRow, 'name'>): string {
  return gpu.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The cards of a parameter such as `tesla-v100,titan-xp`, each once; what the table does not have is left out. */
export function gpusOfSlugs(parameter: string): readonly GpuRow[] {
  return [...new Set(parameter.split(','))].flatMap(
    (slug) => gpus.find((gpu) => slugOf(gpu) === slug) ?? [],
  );
}
