import type { Capability } from '../../../data/schema/gpu';
import {
  cmakeArchitectures,
  gencodeFlags,
  torchArchList,
  type ArchOptions,
} from './archList';

/** A build setting, as text to paste into a shell. */
export type BuildSetting = {
  readonly id: 'torch' | 'cmake' | 'nvcc';
  readonly text: string;
};

/**
 * Settings for builds that target these GPUs: PyTorch extensions, CMake
 * projects, and nvcc. Values are in double quotes because of the `;`; they hold
 * nothing else that bash treats specially.
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
