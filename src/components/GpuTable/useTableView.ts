import type { GpuFamily, GpuSegment } from '../../data/schema/gpu';
import type { Sorting } from '../output/FactTable';
import { useUrlQuery } from '../state/browser/useUrlQuery';
import { families, sortable } from './rows';
import { segments } from './segments';

/** Sort order and filter of the table, stored in the address. */
export function useTableView() {
  const { query, change } = useUrlQuery();
  const family = families.find((name) => slug(name) === query.family) ?? null;
  const segment = segments.find((id) => id === query.kind) ?? null;
  const by = sortable.find((id) => id === query.sort?.replace(/^-/, ''));
  const sorting: Sorting | undefined = by && {
    by,
    down: query.sort?.startsWith('-') ?? false,
  };
  return {
    family,
    segment,
    sorting,
    setFamily: (value: GpuFamily | null) => {
      change({ family: value && slug(value) });
    },
    setSegment: (value: GpuSegment | null) => {
      change({ kind: value });
    },
    /** Cycles through ascending, descending, and the original order. */
    sortBy: (id: string) => {
      if (sorting?.by !== id) change({ sort: id });
      else change({ sort: sorting.down ? null : `-${id}` });
    },
  };
}

const slug = (family: string) => family.toLowerCase().replace(' ', '-');
