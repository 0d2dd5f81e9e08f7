import { cudaReleases } from '../../../data/cudaReleases';
import { ngcPytorchTags } from '../../../data/imageTags';
import { pytorchBuilds } from '../../../data/pytorchBuilds';
import type { Arch, Evidence } from '../../../data/schema/gpu';
import { tensorflowReleases } from '../../../data/tensorflowReleases';
import type { Target } from './types';

/** What is in an image or a package, as far as the tables know. */
export type Contents = {
  /** Null where the table has no such release. */
  readonly cuda: string | null;
  /** Every list that it can be: old images do not tell whether conda or a wheel is in them. Empty: not known. */
  readonly archLists: readonly (readonly Arch[])[];
  readonly evidence: Evidence;
  /** Checks the driver before it starts. `maybe`: where the base is not known. */
  readonly requires: boolean | 'maybe';
  /** Brings newer driver libraries along. */
  readonly forwardCompat: boolean;
};

/** Looks up what a target contains. */
export function contentsOf(target: Target): Contents {
  switch (target.kind) {
    case 'cuda':
    case 'cuda-image':
      return toolkit(target.cuda, target.kind === 'cuda-image');
    case 'torch-wheel':
    case 'torch-image':
      return torch(target);
    case 'tensorflow-image':
      return tensorflow(target.tensorflow);
    case 'ngc-torch':
      return ngc(target.release);
  }
}

/** A toolkit compiles for all that its nvcc knows, to machine code and to PTX. */
function toolkit(cuda: string, image: boolean): Contents {
  const row = cudaReleases.find((release) => release.cuda === cuda);
  return {
    cuda: row ? cuda : null,
    archLists: row ? [row.capabilities.map((cc): Arch => `${cc}+PTX`)] : [],
    evidence: row?.evidence ?? 'memory',
    requires: image,
    forwardCompat: image,
  };
}

function torch(target: Extract<Target, { torch: string }>): Contents {
  const release = target.torch.split('.').slice(0, 2).join('.');
  const builds = pytorchBuilds.filter(
    (row) => row.torch === release && row.cuda === target.cuda,
  );
  const image = target.kind === 'torch-image';
  // Images of 1.x were made with conda (docker.Makefile of 1.13); later ones with either.
  const wanted = !image ? 'wheel' : release.startsWith('1.') ? 'conda' : null;
  const fitting = builds.filter(
    (row) => wanted === null || row.package === wanted,
  );
  const devel = image && target.variant === 'devel';
  return {
    cuda: target.cuda,
    archLists: fitting.map((row) => row.archs),
    evidence: fitting.some((row) => row.evidence !== 'sourced')
      ? 'inferred'
      : 'sourced',
    requires: devel,
    forwardCompat: devel,
  };
}

function tensorflow(version: string): Contents {
  const row = tensorflowReleases.find(
    ({ tensorflow: known }) => known === version,
  );
  return {
    cuda: row?.cuda ?? null,
    archLists: row?.archs ? [row.archs] : [],
    evidence: row?.archEvidence ?? 'memory',
    requires: 'maybe',
    forwardCompat: true,
  };
}

function ngc(release: string): Contents {
  const row = ngcPytorchTags.find((tag) => tag.release === release);
  return {
    cuda: row?.cuda ?? null,
    archLists: row?.archs ? [row.archs] : [],
    evidence: row?.evidence ?? 'memory',
    requires: 'maybe',
    forwardCompat: true,
  };
}
