import type { CudaRow, TableSources } from './schema/gpu';

// prettier-ignore
export const cudaSources = {
  notes: { title: 'CUDA release notes, table of drivers', url: 'https://docs.nvidia.com/cuda/cuda-toolkit-release-notes/index.html', checked: '2026-11-01' },
  minor: { title: 'NVIDIA: minor-version compatibility', url: 'https://docs.nvidia.com/deploy/cuda-compatibility/minor-version-compatibility.html', checked: '2026-11-24' },
  cmake: { title: 'CMake 4.3.4: CMakeCUDAArchitecturesAll', url: 'https://gitlab.kitware.com/cmake/cmake/-/blob/v4.3.4/Modules/Internal/CMakeCUDAArchitecturesAll.cmake', checked: '2026-11-01' },
  wiki: { title: 'Copy of the CUDA table of Wikipedia', url: 'https://blog.csdn.net/mujie2015/article/details/137119349', checked: '2026-11-01' },
} as const satisfies TableSources;

/**
 * CUDA toolkits, oldest first, per the release notes of 13.4 Update 1. Toolkit
 * 12.7 never existed, although driver branch 565 prints that number. The notes
 * give the minimum of 13.x as branch 580; this table has the branch's first
 * release. For 13.3, we read the driver only in a copy of the notes.
 */
// prettier-ignore
export const cudaReleases: readonly CudaRow<keyof typeof cudaSources>[] = [
  { cuda: '8.0', driver: '367.48', capabilities: ['2.0', '2.1', '3.0', '3.2', '3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2'], source: 'notes', capabilitySource: 'wiki', evidence: 'sourced' },
  { cuda: '9.0', driver: '384.81', capabilities: ['3.0', '3.2', '3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0'], source: 'notes', capabilitySource: 'wiki', evidence: 'sourced' },
  { cuda: '9.1', driver: '390.46', capabilities: ['3.0', '3.2', '3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0'], source: 'notes', capabilitySource: 'wiki', evidence: 'sourced' },
  { cuda: '9.2', driver: '396.26', capabilities: ['3.0', '3.2', '3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '10.0', driver: '410.48', capabilities: ['3.0', '3.2', '3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '10.1', driver: '418.39', capabilities: ['3.0', '3.2', '3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '10.2', driver: '440.33', capabilities: ['3.0', '3.2', '3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.0', driver: '450.51.05', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.1', driver: '455.23', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.2', driver: '460.27.03', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.3', driver: '465.19.01', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.4', driver: '470.42.01', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.5', driver: '495.29.05', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.6', driver: '510.39.01', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.7', driver: '515.43.04', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '11.8', driver: '520.61.05', minDriver: '450.80.02', capabilities: ['3.5', '3.7', '5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.0', driver: '525.60.13', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.1', driver: '530.30.02', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.2', driver: '535.54.03', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.3', driver: '545.23.06', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.4', driver: '550.54.14', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.5', driver: '555.42.02', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.6', driver: '560.28.03', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.8', driver: '570.26', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0', '10.0', '10.1', '12.0'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '12.9', driver: '575.51.03', minDriver: '525.60.13', capabilities: ['5.0', '5.2', '5.3', '6.0', '6.1', '6.2', '7.0', '7.2', '7.5', '8.0', '8.6', '8.7', '8.9', '9.0', '10.0', '10.1', '10.3', '12.0', '12.1'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '13.0', driver: '580.65.06', minDriver: '580.65.06', capabilities: ['7.5', '8.0', '8.6', '8.7', '8.8', '8.9', '9.0', '10.0', '10.3', '11.0', '12.0', '12.1'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '13.1', driver: '590.44.01', minDriver: '580.65.06', capabilities: ['7.5', '8.0', '8.6', '8.7', '8.8', '8.9', '9.0', '10.0', '10.3', '11.0', '12.0', '12.1'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '13.2', driver: '595.45.04', minDriver: '580.65.06', capabilities: ['7.5', '8.0', '8.6', '8.7', '8.8', '8.9', '9.0', '10.0', '10.3', '11.0', '12.0', '12.1'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
  { cuda: '13.3', driver: '610.43.02', minDriver: '580.65.06', capabilities: ['7.5', '8.0', '8.6', '8.7', '8.8', '8.9', '9.0', '10.0', '10.3', '11.0', '12.0', '12.1'], source: 'notes', capabilitySource: 'cmake', evidence: 'seen' },
  { cuda: '13.4', minDriver: '580.65.06', capabilities: ['7.5', '8.0', '8.6', '8.7', '8.8', '8.9', '9.0', '10.0', '10.3', '10.7', '11.0', '12.0', '12.1'], source: 'notes', capabilitySource: 'cmake', evidence: 'sourced' },
];
