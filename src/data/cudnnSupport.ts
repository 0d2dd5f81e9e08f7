import type { CudnnRow, TableSources } from './schema/gpu';

// prettier-ignore
export const cudnnSources = {
  '7.6': { title: 'cuDNN 7.6.0: support matrix', url: 'https://docs.nvidia.com/deeplearning/cudnn/archives/cudnn_760/cudnn-support-matrix/index.html', checked: '2026-11-27' },
  '8.5': { title: 'cuDNN 8.5.0: support matrix', url: 'https://docs.nvidia.com/deeplearning/cudnn/archives/cudnn-850/pdf/cuDNN-Support-Matrix.pdf', checked: '2026-11-27' },
  '8.9': { title: 'cuDNN 8.9.6: support matrix', url: 'https://docs.nvidia.com/deeplearning/cudnn/archives/cudnn-896/support-matrix', checked: '2026-11-27' },
  '9.5': { title: 'cuDNN 9.5.1: support matrix', url: 'https://docs.nvidia.com/deeplearning/cudnn/backend/v9.5.1/reference/support-matrix.html', checked: '2026-11-28' },
  '9.10': { title: 'cuDNN 9.10.2: support matrix', url: 'https://docs.nvidia.com/deeplearning/cudnn/latest/support-matrix/index.html', checked: '2026-11-27' },
  '9.11': { title: 'pytorch issue 162574, with the release notes of cuDNN 9.11', url: 'https://github.com/pytorch/pytorch/issues/162574', checked: '2026-11-27' },
} as const satisfies TableSources;

/**
 * The oldest and the newest GPUs that cuDNN supports, oldest first. For CUDA 10.2, cuDNN 8 still
 * supported 3.0. We didn't find the matrices of 8.6 to 8.8, so whether they
 * support Kepler is not known.
 */
// prettier-ignore
export const cudnnSupport: readonly CudnnRow<keyof typeof cudnnSources>[] = [
  { from: '7.5', until: '7.6', minCapability: '3.0', newest: '7.5', source: '7.6', evidence: 'sourced' },
  { from: '8.0', until: '8.5', minCapability: '3.5', newest: '8.6', source: '8.5', evidence: 'sourced' },
  { from: '8.9', until: '8.9', minCapability: '5.0', newest: '9.0', source: '8.9', evidence: 'sourced' },
  { from: '9.0', until: '9.5', minCapability: '5.0', newest: '9.0', source: '9.5', evidence: 'sourced' },
  { from: '9.10', until: '9.10', minCapability: '5.0', newest: '12.0', source: '9.10', evidence: 'sourced' },
  { from: '9.11', minCapability: '7.5', newest: '12.0', source: '9.11', evidence: 'sourced' },
];
