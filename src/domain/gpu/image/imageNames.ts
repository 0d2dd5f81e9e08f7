import type {
  CudaTagRow,
  ImageVariant,
  NgcTorchTagRow,
  TensorflowRow,
  TorchTagRow,
} from '../../../data/schema/gpu';

/** `pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime` */
export function torchImage(
  { torch, cuda, cudnn }: Pick<TorchTagRow, 'torch' | 'cuda' | 'cudnn'>,
  variant: ImageVariant,
): string {
  return `pytorch/pytorch:${torch}-cuda${cuda}-cudnn${String(cudnn)}-${variant}`;
}

/**
 * `nvidia/cuda:12.6.3-cudnn-devel-ubuntu24.04`, with the newest Ubuntu in the
 * tag's list.
 */
export function cudaImageName(
  { version, cudnn, os }: Pick<CudaTagRow, 'version' | 'cudnn' | 'os'>,
  variant: ImageVariant,
): string {
  return `nvidia/cuda:${version}-${cudnn}-${variant}-${os.at(-1) ?? ''}`;
}

/** `tensorflow/tensorflow:2.18.0-gpu` */
export function tensorflowImage({
  tensorflow,
}: Pick<TensorflowRow, 'tensorflow'>): string {
  return `tensorflow/tensorflow:${tensorflow}-gpu`;
}

/** `nvcr.io/nvidia/pytorch:25.10-py3` */
export function ngcTorchImage({
  release,
}: Pick<NgcTorchTagRow, 'release'>): string {
  return `nvcr.io/nvidia/pytorch:${release}-py3`;
}
