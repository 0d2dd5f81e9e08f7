import type { Recipe } from '../../../data/schema/recipe';
import { isBound, satisfies } from '../../requirements/specifier';
import type { Wanted } from '../../requirements/types';

/** A framework that is in a base: its package, and those that belong to its release. */
export type Framework = {
  readonly id: string;
  readonly title: string;
  /** Packages whose release follows from the framework's. */
  readonly companions: RegExp;
  /** What of the base is held as it is, as a pattern of grep -E. */
  readonly held: string;
};

/** Libraries of CUDA as pip's packages: `nvidia-cublas-cu12`. */
const nvidia =
  /^nvidia-(cublas|cuda|cudnn|cufft|cufile|curand|cusolver|cusparse|cusparselt|nccl|nvjitlink|nvshmem|nvtx)\b/;

const torch: Framework = {
  id: 'torch',
  title: 'PyTorch',
  companions: /^(torchvision|torchaudio|triton|pytorch-triton)$/,
  held: 'torch|torchaudio|torchvision|triton|pytorch-triton|nvidia-[a-z0-9-]+',
};

const tensorflow: Framework = {
  id: 'tensorflow',
  title: 'TensorFlow',
  companions:
    /^(tensorflow-gpu|tensorflow-cpu|tf-nightly|tensorboard|tensorflow-estimator|keras)$/,
  held: 'tensorflow|keras|tensorboard|numpy',
};

/** The framework of a recipe's base. */
export function frameworkOf({ base }: Recipe): Framework | null {
  if (base === 'pytorch' || base === 'ngc-pytorch') return torch;
  return base === 'tensorflow' ? tensorflow : null;
}

/**
 * Why a package would replace what the base has, or null where it may stay: the
 * constraint file then keeps the base's.
 *
 * @param version - the framework's release in the base; null where it is not known
 */
export function replaces(
  { id, spec, from }: Wanted,
  { id: own, companions }: Framework,
  version: string | null,
): 'framework' | 'companion' | null {
  if (id === own) {
    if (from !== 'index') return 'framework';
    if (version === null) return isBound(spec) ? 'framework' : null;
    return satisfies(version, spec) && !/\+/.test(spec) ? null : 'framework';
  }
  if (nvidia.test(id)) return 'companion';
  return companions.test(id) && (from !== 'index' || isBound(spec))
    ? 'companion'
    : null;
}
