import type { GpuRow } from '../../data/schema/gpu';
import { findGpu } from '../gpu/name/findGpu';
import { chunksOf } from './tokens';

/** The longest GPU name as people type it, in words: `rtx 6000 ada generation`. */
const LONGEST = 4;

/** The GPUs that a query names, and whether it contains nothing else. */
export type GpuHits = {
  readonly cards: readonly GpuRow[];
  readonly only: boolean;
};

/**
 * GPUs named in a query, by any name: `2080ti`, `V100 显存`, `rtx 4090 cuda`. A
 * bare number names a GPU only if it has three or more digits: `cuda 12` names
 * none.
 */
export function gpuHits(query: string, limit: number): GpuHits {
  const words = chunksOf(query).filter((word) => /^[a-z0-9]/.test(word));
  const others = chunksOf(query).length - words.length;
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).join(' ');
      const only = others === 0 && length === words.length;
      const cards =
        isNameLike(name) && (only || isSure(name, query))
          ? cardsCalled(name, limit)
          : [];
      if (cards.length > 0) return { cards, only };
    }
  return { cards: [], only: false };
}

const isNameLike = (name: string): boolean =>
  /[a-z]/.test(name)
    ? /\d|^(titan|tesla|quadro|geforce|jetson|orin|thor)\b/.test(name)
    : /^\d{3,4}$/.test(name);

/** `1000` in `uid 1000` is not a GPU; `3060` in `显卡 3060` is. */
const isSure = (name: string, query: string): boolean =>
  /[a-z]/.test(name) || /rtx|gtx|gpu|card|nvidia|显卡/i.test(query);

/** Without fuzzy matches, because the query has other words too. */
const cardsCalled = (name: string, limit: number) =>
  findGpu(name, limit)
    .filter((hit) => has(compact(hit.name), compact(name)))
    .map(({ gpu }) => gpu);

/** `a100` matches A100 PCIe, but not A1000. */
const has = (name: string, part: string): boolean => {
  const at = name.indexOf(part);
  return at !== -1 && !/^\d/.test(name.slice(at + part.length));
};

const compact = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');
