import { cudaReleases } from '../../../data/cudaReleases';
import { cudaTags, pytorchTags } from '../../../data/imageTags';
import { pytorchBuilds } from '../../../data/pytorchBuilds';
import type { Arch, TorchBuildRow } from '../../../data/schema/gpu';
import { tensorflowReleases } from '../../../data/tensorflowReleases';
import { armOf } from './arm';
import { ngcContents } from './ngc';
import type { Contents, Platform, Target } from './types';

/** Looks up what a target contains, in its build for a processor. */
export function contentsOf(
  target: Target,
  platform: Platform = 'amd64',
): Contents {
  switch (target.kind) {
    case 'cuda':
    case 'cuda-image':
      return toolkit(target);
    case 'torch-wheel':
    case 'torch-image':
      return torch(target, platform);
    case 'tensorflow-image':
      return tensorflow(target.tensorflow);
    case 'ngc-torch':
      return ngcContents(target.release);
    case 'inspected':
      return target.contents;
  }
}

/**
 * A toolkit compiles for every capability that its nvcc knows, to machine code
 * and PTX.
 */
function toolkit(
  target: Extract<Target, { kind: 'cuda' | 'cuda-image' }>,
): Contents {
  const { cuda } = target;
  const image = target.kind === 'cuda-image';
  const row = cudaReleases.find((release) => release.cuda === cuda);
  return {
    cuda: row ? cuda : null,
    cudnn: image && target.bare !== true ? cudnnOfTag(cuda) : null,
    archLists: row ? [row.capabilities.map((cc): Arch => `${cc}+PTX`)] : [],
    evidence: row?.evidence ?? 'memory',
    requires: image ? 'cuda-image' : 'nothing',
    forwardCompat: image,
    platforms: image ? armOf('cuda', cuda).platforms : ['amd64', 'arm64'],
  };
}

/**
 * The cuDNN of the last patch release of a CUDA version. Editions of one minor
 * version have nearly the same cuDNN.
 */
const cudnnOfTag = (cuda: string): string | null =>
  cudaTags
    .filter(({ version }) => version.split('.').slice(0, 2).join('.') === cuda)
    .at(-1)?.cudnnVersion ?? null;

function torch(
  target: Extract<Target, { torch: string }>,
  platform: Platform,
): Contents {
  const release = target.torch.split('.').slice(0, 2).join('.');
  const ofPair = pytorchBuilds.filter(
    (row) => row.torch === release && row.cuda === target.cuda,
  );
  const builds = ofPair.filter((row) => (row.platform ?? 'amd64') === platform);
  const image = target.kind === 'torch-image';
  // Images of 1.x install PyTorch with conda (docker.Makefile of 1.13); later
  // ones use conda or pip.
  const inImage = release.startsWith('1.') ? 'conda' : null;
  const wanted = image ? inImage : 'wheel';
  const fitting = builds.filter(
    (row) => wanted === null || row.package === wanted,
  );
  const devel = image && target.variant === 'devel';
  return {
    cuda: target.cuda,
    cudnn: ofPair.find((row) => row.cudnn)?.cudnn ?? torchCudnn(target),
    archLists: fitting.map((row) => row.archs),
    evidence: fitting.some((row) => row.evidence !== 'sourced')
      ? 'inferred'
      : 'sourced',
    requires: devel ? 'cuda-image' : 'nothing',
    forwardCompat: devel,
    ...(image
      ? armOf(devel ? 'pytorch-devel' : 'pytorch-runtime', target.torch)
      : { platforms: wheelPlatforms(ofPair) }),
  };
}

/**
 * Arm has its own builds. For releases before the first Arm row, it is not
 * known whether builds exist.
 */
const wheelPlatforms = (
  builds: readonly TorchBuildRow[],
): readonly Platform[] | null =>
  builds.some((row) => row.platform === 'arm64') ? ['amd64', 'arm64'] : null;

/** The major version of cuDNN, from the image tag. */
const torchCudnn = ({
  torch: release,
  cuda,
}: Pick<Extract<Target, { torch: string }>, 'torch' | 'cuda'>): string | null =>
  pytorchTags
    .find((row) => row.torch === release && row.cuda === cuda)
    ?.cudnn.toString() ?? null;

function tensorflow(version: string): Contents {
  const minor = version.split('.').slice(0, 2).join('.');
  const row =
    tensorflowReleases.find(({ tensorflow: known }) => known === version) ??
    tensorflowReleases.find(({ tensorflow: known }) =>
      known.startsWith(`${minor}.`),
    );
  return {
    cuda: row?.cuda ?? null,
    cudnn: row?.cudnn ?? null,
    archLists: row?.archs ? [row.archs] : [],
    evidence: row?.archEvidence ?? 'memory',
    requires: row?.baseSource ? 'cuda-image' : 'maybe',
    forwardCompat: true,
    ...armOf('tensorflow', version),
  };
}
