import type { GpuRow } from '../../data/schema/gpu';
import { findGpu } from './findGpu';
import { queryParts } from './query/readQuery';

/** What a text that names several cards means. */
export type ManyGpus = {
  /** Each once, in the order of the text. */
  readonly gpus: readonly GpuRow[];
  /** Parts for which there is no card of that name. */
  readonly notFound: readonly string[];
};

/**
 * The cards of a text such as `V100, A100 80GB` or a pasted column. Null where it
 * names fewer than two. A part that only resembles a name finds none.
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
