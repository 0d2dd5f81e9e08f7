import type { CapabilityRow, TableSources } from './schema/gpu';

// prettier-ignore
export const capabilitySources = {
  cmake: { title: 'CMake 4.3.4: CMakeCUDAArchitecturesAll', url: 'https://gitlab.kitware.com/cmake/cmake/-/blob/v4.3.4/Modules/Internal/CMakeCUDAArchitecturesAll.cmake', checked: '2026-11-01' },
  cutlass: { title: 'CUTLASS 4.8: Rubin, SM107', url: 'https://github.com/NVIDIA/cutlass/releases/tag/v4.8.0dev', checked: '2026-11-01' },
  geforce455: { title: 'Driver 455 for Linux: RTX 3080 and 3090 added', url: 'https://forum.endeavouros.com/t/nvidia-455-drivers-rtx-3080-3090-support-performance-optimization/8280', checked: '2026-11-28' },
  matrix: { title: 'NVIDIA data center drivers: toolkit, driver and architecture matrix', url: 'https://docs.nvidia.com/datacenter/tesla/drivers/cuda-toolkit-driver-and-architecture-matrix.html', checked: '2026-11-24' },
} as const satisfies TableSources;

/**
 * Compute capabilities, oldest first: the first and the last toolkit whose nvcc
 * generates machine code for them. CUDA 13 renamed 10.1 to 11.0. The first driver
 * is the branch that came with the first toolkit in NVIDIA's matrix
 * (src/data/cudaReleases.ts). For 8.6, the matrix says 11.0 and CMake says 11.1, so
 * its first driver is that of GeForce GPUs only. It is absent for GPUs that are older than their toolkit (Pascal).
 */
// prettier-ignore
export const computeCapabilities: readonly CapabilityRow<keyof typeof capabilitySources>[] = [
  { cc: '2.0', family: 'Fermi', firstCuda: '3.0', firstEvidence: 'memory', lastCuda: '8.0', lastDriver: 390, source: 'cmake' },
  { cc: '2.1', family: 'Fermi', firstCuda: '3.0', firstEvidence: 'memory', lastCuda: '8.0', lastDriver: 390, source: 'cmake' },
  { cc: '3.0', family: 'Kepler', firstCuda: '4.2', firstEvidence: 'memory', lastCuda: '10.2', lastDriver: 470, source: 'cmake' },
  { cc: '3.2', family: 'Kepler', firstCuda: '6.0', firstEvidence: 'memory', lastCuda: '10.2', lastDriver: 470, arm: true, source: 'cmake' },
  { cc: '3.5', family: 'Kepler', firstCuda: '5.0', firstEvidence: 'memory', lastCuda: '11.8', lastDriver: 470, source: 'cmake' },
  { cc: '3.7', family: 'Kepler', firstCuda: '6.5', firstEvidence: 'memory', lastCuda: '11.8', lastDriver: 470, source: 'cmake' },
  { cc: '5.0', family: 'Maxwell', firstCuda: '6.0', firstEvidence: 'memory', lastCuda: '12.9', lastDriver: 580, source: 'cmake' },
  { cc: '5.2', family: 'Maxwell', firstCuda: '6.5', firstEvidence: 'memory', lastCuda: '12.9', lastDriver: 580, source: 'cmake' },
  { cc: '5.3', family: 'Maxwell', firstCuda: '7.0', firstEvidence: 'sourced', lastCuda: '12.9', lastDriver: 580, arm: true, source: 'cmake' },
  { cc: '6.0', family: 'Pascal', firstCuda: '8.0', firstEvidence: 'sourced', lastCuda: '12.9', lastDriver: 580, source: 'cmake' },
  { cc: '6.1', family: 'Pascal', firstCuda: '8.0', firstEvidence: 'sourced', lastCuda: '12.9', lastDriver: 580, source: 'cmake' },
  { cc: '6.2', family: 'Pascal', firstCuda: '8.0', firstEvidence: 'sourced', lastCuda: '12.9', lastDriver: 580, arm: true, source: 'cmake' },
  { cc: '7.0', family: 'Volta', firstCuda: '9.0', firstEvidence: 'sourced', firstDriver: 384, firstDriverSource: 'matrix', lastCuda: '12.9', lastDriver: 580, source: 'cmake' },
  { cc: '7.2', family: 'Volta', firstCuda: '9.0', firstEvidence: 'sourced', lastCuda: '12.9', lastDriver: 580, arm: true, source: 'cmake' },
  { cc: '7.5', family: 'Turing', firstCuda: '10.0', firstEvidence: 'sourced', firstDriver: 410, firstDriverSource: 'matrix', source: 'cmake' },
  { cc: '8.0', family: 'Ampere', firstCuda: '11.0', firstEvidence: 'sourced', firstDriver: 450, firstDriverSource: 'matrix', source: 'cmake' },
  { cc: '8.6', family: 'Ampere', firstCuda: '11.1', firstEvidence: 'sourced', firstDriver: 455, firstDriverSource: 'geforce455', firstDriverNotFor: 'data-center', source: 'cmake' },
  { cc: '8.7', family: 'Ampere', firstCuda: '11.4', firstEvidence: 'sourced', arm: true, source: 'cmake' },
  { cc: '8.8', family: 'Ampere', firstCuda: '13.0', firstEvidence: 'sourced', source: 'cmake' },
  { cc: '8.9', family: 'Ada Lovelace', firstCuda: '11.8', firstEvidence: 'sourced', firstDriver: 520, firstDriverSource: 'matrix', source: 'cmake' },
  { cc: '9.0', family: 'Hopper', firstCuda: '11.8', firstEvidence: 'sourced', firstDriver: 520, firstDriverSource: 'matrix', source: 'cmake' },
  { cc: '10.0', family: 'Blackwell', firstCuda: '12.8', firstEvidence: 'sourced', firstDriver: 570, firstDriverSource: 'matrix', source: 'cmake' },
  { cc: '10.1', family: 'Blackwell', firstCuda: '12.8', firstEvidence: 'sourced', lastCuda: '12.9', arm: true, source: 'cmake' },
  { cc: '10.3', family: 'Blackwell', firstCuda: '12.9', firstEvidence: 'sourced', source: 'cmake' },
  { cc: '10.7', family: 'Rubin', firstCuda: '13.4', firstEvidence: 'sourced', source: 'cutlass' },
  { cc: '11.0', family: 'Blackwell', firstCuda: '13.0', firstEvidence: 'sourced', arm: true, source: 'cmake' },
  { cc: '12.0', family: 'Blackwell', firstCuda: '12.8', firstEvidence: 'sourced', firstDriver: 570, firstDriverSource: 'matrix', source: 'cmake' },
  { cc: '12.1', family: 'Blackwell', firstCuda: '12.9', firstEvidence: 'sourced', arm: true, source: 'cmake' },
];
