import { ngcPytorchTags } from '../../../data/imageTags';
import type { Capability, NgcTorchTagRow } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { armOf } from './arm';
import type { Contents } from './types';

/**
 * What is in a release of NVIDIA's PyTorch image. Releases only move on: where
 * the table has none of a fact, the releases around it bound it. Rows from
 * memory bound nothing.
 */
export function ngcContents(release: string): Contents {
  const row = ngcPytorchTags.find((tag) => tag.release === release);
  const before = known.filter(
    (tag) => compareVersions(tag.release, release) <= 0,
  );
  const after = known.filter(
    (tag) => compareVersions(tag.release, release) > 0,
  );
  const atLeast = before.flatMap(({ cuda }) => cuda ?? []).at(-1);
  const atMost = after.flatMap(({ cuda }) => cuda ?? [])[0];
  const floor = floorOf(before);
  return {
    cuda:
      (row?.evidence === 'memory' ? undefined : row?.cuda) ??
      (atLeast === atMost ? (atLeast ?? null) : null),
    ...(atLeast === undefined ? {} : { cudaAtLeast: atLeast }),
    cudnn: null,
    archLists: row?.archs ? [row.archs] : [],
    ...(floor === undefined ? {} : { minCapability: floor }),
    evidence: row?.evidence ?? 'memory',
    // Their variable is `cuda>=9.0`, which every driver meets; the entry point warns instead.
    requires: 'nothing',
    forwardCompat: true,
    ...armOf('ngc-pytorch', release),
  };
}

const known: readonly NgcTorchTagRow[] = ngcPytorchTags.filter(
  ({ evidence }) => evidence !== 'memory',
);

/** Support for old cards never comes back. */
const floorOf = (rows: readonly NgcTorchTagRow[]): Capability | undefined =>
  rows
    .flatMap(({ minCapability }) => minCapability ?? [])
    .sort(compareVersions)
    .at(-1);
