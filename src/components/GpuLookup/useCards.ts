import { useMemo } from 'react';
import type { GpuRow } from '../../data/schema/gpu';
import { gpusOfSlugs, slugOf } from '../../domain/gpu/name/gpuSlug';
import { useUrlQuery } from '../state/browser/useUrlQuery';

/** The chosen GPUs, stored in the address. */
export function useCards() {
  const { query, change } = useUrlQuery();
  const { gpu = '' } = query;
  const cards = useMemo(() => gpusOfSlugs(gpu), [gpu]);
  const set = (next: readonly GpuRow[]) => {
    change({ gpu: next.map(slugOf).join(',') || null });
  };
  return {
    cards,
    add: (more: readonly GpuRow[]) => {
      set([...new Set([...cards, ...more])]);
    },
    remove: (card: GpuRow) => {
      set(cards.filter((other) => other !== card));
    },
    clear: () => {
      set([]);
    },
  };
}
