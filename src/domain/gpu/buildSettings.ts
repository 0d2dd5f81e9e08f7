import type { Capability } from '../../data/schema/gpu';
import {
  cmakeArchitectures,
  gencodeFlags,
  torchArchList,
  type ArchOptions,
} from './archList';

/** A setting as it is written in a shell. */
export type BuildSetting = {
  readonly id: 'torch' | 'cmake' | 'nvcc';
  readonly text: string;
};

/**
 * What builds for these cards are told: PyTorch extensions, CMake projects and
 * nvcc. In double quotes because of the `;`; nothing in them is special to bash.
 */
export function buildSettings(
  capabilities: readonly Capability[],
  options: ArchOptions,
): readonly BuildSetting[] {
  if (capabilities.length === 0) return [];
  return [
    {
      id: 'torch',
      text: `export TORCH_CUDA_ARCH_LIST="${torchArchList(capabilities, options)}"`,
    },
    {
      id: 'cmake',
      text: `cmake -B build -DCMAKE_CUDA_ARCHITECTURES="${cmakeArchitectures(capabilities, options)}"`,
    },
    {
      id: 'nvcc',
      text: gencodeFlags(capabilities, options).join(' '),
    },
  ];
}
