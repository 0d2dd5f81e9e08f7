import { ngcPytorchTags } from '../../../data/imageTags';
import type { Capability, NgcTorchTagRow } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { armOf } from './arm';
import type { Contents } from './types';

/**
 * The contents of a release of NVIDIA's PyTorch image. Versions never go down,
 * so a fact that is missing from the table is bounded by the releases around
 * it. Rows from memory are not used as bounds.
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
  const supportedFrom =
    supportOf(row) ?? after.flatMap((tag) => supportOf(tag) ?? [])[0];
  return {
    cuda:
      (row?.evidence === 'memory' ? undefined : row?.cuda) ??
      (atLeast === atMost ? (atLeast ?? null) : null),
    ...(atLeast === undefined ? {} : { cudaAtLeast: atLeast }),
    ...(atMost === undefined ? {} : { cudaAtMost: atMost }),
    // Not bounded by other releases: each picks its own.
    cudnn: row?.cudnn ?? null,
    archLists: row?.archs ? [row.archs] : [],
    ...(floor === undefined ? {} : { minCapability: floor }),
    ...(supportedFrom === undefined ? {} : { supportedFrom }),
    evidence: row?.evidence ?? 'inferred',
    // These images set `cuda>=9.0`, which every driver meets; their entry point
    // prints a warning instead.
    requires: 'nothing',
    forwardCompat: true,
    ...armOf('ngc-pytorch', release),
  };
}

const known: readonly NgcTorchTagRow[] = ngcPytorchTags.filter(
  ({ evidence }) => evidence !== 'memory',
);

const supportOf = (row: NgcTorchTagRow | undefined): Capability | undefined =>
  row?.supportedFrom ?? row?.minCapability;

/** A release never adds back support for old GPUs. */
const floorOf = (rows: readonly NgcTorchTagRow[]): Capability | undefined =>
  rows
    .flatMap(({ minCapability }) => minCapability ?? [])
    .sort(compareVersions)
    .at(-1);
