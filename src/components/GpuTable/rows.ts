import { gpus } from '../../data/gpus';
import type { GpuFamily, GpuRow, GpuSegment } from '../../data/schema/gpu';
import { findGpu } from '../../domain/gpu/name/findGpu';
import { compareVersions } from '../../domain/version/compareVersions';
import type { Sorting } from '../output/FactTable';

export const families: readonly GpuFamily[] = [
  ...new Set(gpus.map(({ family }) => family)),
];

export const sortable = ['name', 'cc', 'family'] as const;

type View = {
  readonly text: string;
  readonly family: GpuFamily | null;
  readonly segment: GpuSegment | null;
  readonly sorting: Sorting | undefined;
};

/**
 * The GPUs that a view shows, in its order. The query may be any name of a GPU,
 * even truncated or mistyped.
 */
export function rowsOf({ text, family, segment, sorting }: View): GpuRow[] {
  const found =
    text.trim() === '' ? gpus : findGpu(text, 50).map(({ gpu }) => gpu);
  const rows = found.filter(
    (gpu) =>
      (family === null || gpu.family === family) &&
      (segment === null || gpu.segment === segment),
  );
  if (!sorting) return rows;
  const compare = comparers[sorting.by] ?? comparers.name;
  const sorted = [...rows].sort(compare);
  return sorting.down ? sorted.reverse() : sorted;
}

const byName = (a: GpuRow, b: GpuRow) =>
  a.name.localeCompare(b.name, 'en', { numeric: true });

const comparers: Readonly<Record<string, (a: GpuRow, b: GpuRow) => number>> & {
  readonly name: typeof byName;
} = {
  name: byName,
  cc: (a, b) => compareVersions(a.cc, b.cc) || byName(a, b),
  family: (a, b) => compareVersions(a.cc, b.cc) || byName(a, b),
};
