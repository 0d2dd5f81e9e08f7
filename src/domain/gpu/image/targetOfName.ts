import { cudaReleases } from '../../../data/cudaReleases';
import type { CudaVersion } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { ngcContents } from '../compat/ngc';
import type { Contents, Target } from '../compat/types';
import { baseOf, familyContents, kindWithoutCuda } from './familyOfName';

/** What an image's name tells about it. */
export type NamedImage =
  | { readonly kind: 'target'; readonly target: Target }
  /** A build for the CPU. */
  | { readonly kind: 'no-cuda' }
  /** No CUDA; what a user installs decides about the GPUs. */
  | { readonly kind: 'plain' }
  /** Made for GPUs of another manufacturer. */
  | { readonly kind: 'other-gpu' }
  /** A tag that was never published. */
  | { readonly kind: 'no-such-tag' }
  | { readonly kind: 'not-known' };

/**
 * The target in the tables for an image name from any registry or mirror: only
 * the last two parts of the repository and the tag count.
 */
export function targetOfName(name: string): NamedImage {
  const [, repository = '', tag = ''] =
    /^(.*?)(?::([\w.-]+))?(?:@sha256:[a-f0-9]+)?$/.exec(name) ?? [];
  const family = repository.split('/').slice(-2).join('/').toLowerCase();
  const hasDigest = tag === '' && name.includes('@');
  const without = hasDigest ? null : kindWithoutCuda(family, tag);
  if (without === 'plain' || without === 'other-gpu') return { kind: without };
  if (family === 'nvidia/cuda' && !hasDigest && isUnpublished(tag))
    return { kind: 'no-such-tag' };
  const base = hasDigest ? null : baseOf(family, tag);
  if (base !== null) return targetOfName(base);
  const target = targetOf(family, tag);
  if (target) return { kind: 'target', target };
  const cpuOnly = without === 'cpu' || /(?:^|-)cpu(?:-|$)/.test(tag);
  return cpuOnly && tag !== '' ? { kind: 'no-cuda' } : { kind: 'not-known' };
}

/**
 * Whether `nvidia/cuda` never had a tag: there is no `latest`; from 11.8 on,
 * every tag has a version of three numbers; and some toolkits never existed.
 */
function isUnpublished(tag: string): boolean {
  const [, major, minor, patch] =
    /^(\d+)\.(\d+)(?:\.(\d+))?(?=-|$)/.exec(tag) ?? [];
  if (major === undefined || minor === undefined)
    return tag === '' || tag === 'latest';
  const cuda = `${major}.${minor}`;
  const newest = cudaReleases.at(-1)?.cuda ?? '';
  const isToolkit = cudaReleases.some((row) => row.cuda === cuda);
  return patch === undefined
    ? compareVersions(cuda, '11.8') >= 0
    : !isToolkit &&
        compareVersions(cuda, '8.0') > 0 &&
        compareVersions(cuda, newest) < 0;
}

function targetOf(family: string, tag: string): Target | null {
  switch (family) {
    case 'pytorch/pytorch': {
      const [, torch, cuda, variant] =
        /^(\d+\.\d+(?:\.\d+)?)-cuda(\d+\.\d+)(?:\.\d+)?-cudnn\d+-(runtime|devel)$/.exec(
          tag,
        ) ?? [];
      return torch === undefined || cuda === undefined
        ? null
        : {
            kind: 'torch-image',
            torch,
            cuda: cuda as CudaVersion, // two numbers with a dot, by the pattern
            variant: variant === 'devel' ? 'devel' : 'runtime',
          };
    }
    case 'nvidia/cuda': {
      const [, version] = /^(\d+\.\d+)(?:\.\d+)?(?:-|$)/.exec(tag) ?? [];
      const cuda = cudaReleases.find((row) => row.cuda === version)?.cuda;
      if (cuda === undefined) return null;
      return /-cudnn/.test(tag)
        ? { kind: 'cuda-image', cuda }
        : { kind: 'cuda-image', cuda, bare: true };
    }
    case 'tensorflow/tensorflow': {
      const [, tensorflow] =
        /^(\d+\.\d+\.\d+(?:\.post\d+)?)-gpu/.exec(tag) ?? [];
      return tensorflow === undefined
        ? null
        : { kind: 'tensorflow-image', tensorflow };
    }
    case 'nvidia/pytorch': {
      const release = ngcRelease(tag);
      return release === null ? null : { kind: 'ngc-torch', release };
    }
    case 'mambaorg/micromamba': {
      const [, cuda] = /-cuda(\d+\.\d+)\.\d+-/.exec(tag) ?? [];
      return cuda === undefined ? null : targetOf('nvidia/cuda', cuda);
    }
    default: {
      const contents = isOnNgcBase(family, tag)
        ? ngcBaseContents(tag)
        : familyContents(family, tag);
      return contents && { kind: 'inspected', contents };
    }
  }
}

/** The release of an NGC tag; the `igpu` variant is for Jetson. */
const ngcRelease = (tag: string): string | null =>
  /^(\d\d\.(?:0[1-9]|1[0-2]))-(?!.*igpu)/.exec(tag)?.[1] ?? null;

/**
 * NVIDIA's framework images, which share the base of their release. The
 * TensorRT-LLM variant of Triton is built on an older one
 * (https://github.com/triton-inference-server/server/blob/e1db8a603/docs/introduction/compatibility.md).
 */
const isOnNgcBase = (family: string, tag: string): boolean =>
  /^nvidia\/(?:tensorflow|tritonserver|tensorrt|jax|mxnet|paddlepaddle|dgl|pyg|cuda-dl-base|vllm|sglang)$/.test(
    family,
  ) && !/trtllm/.test(tag);

function ngcBaseContents(tag: string): Contents | null {
  const release = ngcRelease(tag);
  // The list of machine code is PyTorch's.
  return release === null
    ? null
    : { ...ngcContents(release), archLists: [], fromName: true };
}
