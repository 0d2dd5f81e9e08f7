import { cudaReleases } from '../../../data/cudaReleases';
import type { CudaVersion } from '../../../data/schema/gpu';
import type { Target } from '../compat/types';

/** What an image's name tells about it. */
export type NamedImage =
  | { readonly kind: 'target'; readonly target: Target }
  /** A known family, in a variant without CUDA. */
  | { readonly kind: 'no-cuda' }
  | { readonly kind: 'not-known' };

/**
 * The target in the tables for an image name from any registry or mirror: only
 * the last two parts of the repository and the tag count.
 */
export function targetOfName(name: string): NamedImage {
  const [, repository = '', tag = ''] =
    /^(.*?)(?::([\w.-]+))?(?:@sha256:[a-f0-9]+)?$/.exec(name) ?? [];
  const family = repository.split('/').slice(-2).join('/').toLowerCase();
  const target = targetOf(family, tag);
  if (target) return { kind: 'target', target };
  const cpuOnly =
    (family === 'tensorflow/tensorflow' && !/gpu/.test(tag)) ||
    /(?:^|-)cpu(?:-|$)/.test(tag);
  return cpuOnly && tag !== '' ? { kind: 'no-cuda' } : { kind: 'not-known' };
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
      const [, release] = /^(\d\d\.\d\d)-py3/.exec(tag) ?? [];
      return release === undefined ? null : { kind: 'ngc-torch', release };
    }
    default:
      return null;
  }
}
