import type { RawImage } from './types';

/** A framework or program whose variables are set in an image. */
export type Framework = { readonly name: string; readonly version: string };

/** Variables that hold a framework's version, the most specific first. */
const frameworks: readonly (readonly [variable: string, name: string])[] = [
  ['VLLM_VERSION', 'vLLM'],
  ['SGLANG_VERSION', 'SGLang'],
  ['NVIDIA_TRITON_SERVER_VERSION', 'Triton Inference Server'],
  ['NVIDIA_TENSORFLOW_VERSION', 'TensorFlow (NGC)'],
  ['NVIDIA_PYTORCH_VERSION', 'PyTorch (NGC)'],
  ['NVIDIA_JAX_VERSION', 'JAX (NGC)'],
  ['PYTORCH_VERSION', 'PyTorch'],
  ['TORCH_VERSION', 'PyTorch'],
  ['TENSORFLOW_VERSION', 'TensorFlow'],
  ['TF_VERSION', 'TensorFlow'],
  ['JAX_VERSION', 'JAX'],
  ['PADDLE_VERSION', 'PaddlePaddle'],
];

/** The framework, if a variable names it. */
export function frameworkOf({ env }: RawImage): Framework | null {
  for (const [variable, name] of frameworks) {
    const version = env.get(variable)?.trim();
    if (version) return { name, version };
  }
  if ([...env.keys()].some((key) => key.startsWith('VLLM_')))
    // The label `org.opencontainers.image.version` holds Ubuntu's version.
    return { name: 'vLLM', version: '' };
  return null;
}

/** The CUDA version of the image: major and minor number. */
export function cudaOf({ env, labels }: RawImage): string | null {
  const texts = [
    env.get('CUDA_VERSION'),
    labels.get('com.nvidia.cuda.version'),
    env.get('NV_CUDA_CUDART_VERSION'),
    env.get('NV_CUDA_LIB_VERSION'),
    env.get('CUDA_PKG_VERSION')?.replace(/^\D*(\d+)-(\d+)=.*/, '$1.$2'),
  ];
  for (const text of texts) {
    const version = /^V?(\d+\.\d+)/.exec(text?.trim() ?? '')?.[1];
    if (version !== undefined) return version;
  }
  return null;
}

/** The cuDNN version of the base image, with up to three numbers. */
export function cudnnOf({ env, labels }: RawImage): string | null {
  const text =
    env.get('NV_CUDNN_VERSION') ??
    env.get('CUDNN_VERSION') ??
    labels.get('com.nvidia.cudnn.version');
  return /^(\d+(?:\.\d+){0,2})/.exec(text?.trim() ?? '')?.[1] ?? null;
}
