import type { Recipe } from '../../../data/schema/recipe';
import { isBound, satisfies } from '../../requirements/specifier';
import type { Wanted } from '../../requirements/types';

/**
 * A framework in a base image: its package, and the packages that belong to its
 * release.
 */
export type Framework = {
  readonly id: string;
  readonly title: string;
  /** Packages whose release depends on the framework's. */
  readonly companions: RegExp;
  /** Packages of the base that pip must not change, as a pattern for grep -E. */
  readonly held: string;
};

/** CUDA libraries as pip packages: `nvidia-cublas-cu12`. */
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

/** vLLM and the packages that its image contains in matching versions: each release needs one PyTorch. */
const vllm: Framework = {
  id: 'vllm',
  title: 'vLLM',
  companions:
    /^(torch|torchvision|torchaudio|triton|xformers|flashinfer-python|transformers)$/,
  held: `vllm|flashinfer-python|transformers|xformers|${torch.held}`,
};

export const frameworks = { torch, tensorflow, vllm } as const;

/** The framework in a recipe's base image. */
export function frameworkOf({ base, framework }: Recipe): Framework | null {
  if (framework) return frameworks[framework];
  if (base === 'pytorch' || base === 'ngc-pytorch') return torch;
  return base === 'tensorflow' ? tensorflow : null;
}

/**
 * Why installing a package would replace one in the base image, or null if it
 * can stay: then the constraints file keeps the base's version.
 *
 * @param version - the framework's release in the base; null if not known
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
