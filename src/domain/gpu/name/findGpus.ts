import type { GpuRow } from '../../../data/schema/gpu';
import { findGpu } from './findGpu';
import { queryParts } from '../query/readQuery';

/** The result for a text that names several GPUs. */
export type ManyGpus = {
  /** Without duplicates, in the order of the text. */
  readonly gpus: readonly GpuRow[];
  /** Parts that match no GPU name. */
  readonly notFound: readonly string[];
};

/**
 * The GPUs in a text such as `V100, A100 80GB` or a pasted column. Null if it
 * names fewer than two. There is no fuzzy matching: a part that only resembles
 * a name finds none.
 */
export function findGpus(text: string): ManyGpus | null {
  const parts = queryParts(text);
  if (parts.length < 2) return null;
  const found = parts.map((part) => {
    const [best] = findGpu(part, 1);
    return best && best.fit !== 'similar' ? best.gpu : null;
  });
  return {
    gpus: [...new Set(found.flatMap((gpu) => gpu ?? []))],
    notFound: parts.filter((_, place) => found[place] === null),
  };
}
