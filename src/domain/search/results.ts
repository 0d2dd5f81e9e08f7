import type { GpuRow } from '../../data/schema/gpu';
import { slugOf } from '../gpu/name/gpuSlug';
import { gpuHits } from './gpuHits';
import type { SearchHit } from './rank';
import type { Search } from './search';

/** How many GPUs are listed along with pages. */
const CARDS = 3;

/**
 * The search results for a query: GPUs by name, and pages, errors, and options.
 * A query that is only a GPU name shows the GPU first; a query with more words
 * asks something about it, so an answer may come first.
 */
export function resultsOf(
  search: Search,
  query: string,
  limit: number,
): readonly SearchHit[] {
  const { cards, only } = gpuHits(query, CARDS);
  const found = search(query, limit);
  const looked = cards.map((card) => lookUp(card));
  return (
    only
      ? [...looked, ...found]
      : [...found.slice(0, 1), ...looked, ...found.slice(1)]
  ).slice(0, limit);
}

/** The GPU's entry in the GPU lookup. */
const lookUp = (gpu: GpuRow): SearchHit => ({
  record: {
    kind: 'gpu',
    path: `/gpu/compute-capability/?gpu=${slugOf(gpu)}`,
    title: gpu.name,
    heading: '',
    text: `${gpu.cc} · ${gpu.family}`,
    words: '',
    keywords: '',
  },
  score: 0,
  words: [],
});
