import type { DriverRow, TableSources } from './schema/gpu';

// prettier-ignore
export const driverSources = {
  notes: { title: 'CUDA release notes, table of drivers', url: 'https://docs.nvidia.com/cuda/cuda-toolkit-release-notes/index.html', checked: '2026-11-01' },
  'docker-cli-2425': { title: 'docker/cli issue 2425', url: 'https://github.com/docker/cli/issues/2425', checked: '2026-11-01' },
  'toolkit-257': { title: 'nvidia-container-toolkit issue 257', url: 'https://github.com/NVIDIA/nvidia-container-toolkit/issues/257', checked: '2026-11-01' },
  'toolkit-394': { title: 'nvidia-container-toolkit issue 394', url: 'https://github.com/NVIDIA/nvidia-container-toolkit/issues/394', checked: '2026-11-01' },
  'toolkit-1227': { title: 'nvidia-container-toolkit issue 1227', url: 'https://github.com/NVIDIA/nvidia-container-toolkit/issues/1227', checked: '2026-11-01' },
  'nvidia-docker-1735': { title: 'nvidia-docker issue 1735', url: 'https://github.com/NVIDIA/nvidia-docker/issues/1735', checked: '2026-11-01' },
  'nvidia-docker-1711': { title: 'nvidia-docker issue 1711', url: 'https://github.com/NVIDIA/nvidia-docker/issues/1711', checked: '2026-11-01' },
  'mistral-144': { title: 'mistral-inference issue 144', url: 'https://github.com/mistralai/mistral-inference/issues/144', checked: '2026-11-01' },
  'docker-docs': { title: 'Docker: GPU access, sample output', url: 'https://docs.docker.com/engine/containers/gpu/', checked: '2026-11-01' },
  jetpack: { title: 'nvidia-smi of JetPack 6', url: 'https://github.com/dusty-nv/jetson-containers/issues/1403', checked: '2026-11-24' },
} as const satisfies TableSources;

/**
 * Driver branches, oldest first. Linux version numbers; 540 is the branch of
 * JetPack 6, and toolkit 12.7 never existed. Rows marked `seen` come from pasted
 * outputs.
 */
// prettier-ignore
export const driverBranches: readonly DriverRow<keyof typeof driverSources>[] = [
  { branch: 367, cuda: '8.0', printed: false, source: 'notes', evidence: 'sourced' },
  { branch: 375, cuda: '8.0', printed: false, source: 'notes', evidence: 'sourced' },
  { branch: 384, cuda: '9.0', printed: false, source: 'notes', evidence: 'sourced' },
  { branch: 387, cuda: '9.1', printed: false, source: 'notes', evidence: 'memory' },
  { branch: 390, cuda: '9.1', printed: false, lastFor: ['Fermi'], source: 'notes', evidence: 'sourced' },
  { branch: 396, cuda: '9.2', printed: false, source: 'notes', evidence: 'sourced' },
  { branch: 410, cuda: '10.0', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 418, cuda: '10.1', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 430, cuda: '10.1', printed: true, except: [{ driver: '430.26', cuda: '10.2' }, { driver: '430.30', cuda: '10.2' }, { driver: '430.86', cuda: '10.2' }], source: 'notes', evidence: 'seen' },
  { branch: 435, cuda: '10.1', printed: true, source: 'docker-cli-2425', evidence: 'sourced' },
  { branch: 440, cuda: '10.2', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 450, cuda: '11.0', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 455, cuda: '11.1', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 460, cuda: '11.2', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 465, cuda: '11.3', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 470, cuda: '11.4', printed: true, lastFor: ['Kepler'], source: 'toolkit-257', evidence: 'sourced' },
  { branch: 495, cuda: '11.5', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 510, cuda: '11.6', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 515, cuda: '11.7', printed: true, source: 'nvidia-docker-1735', evidence: 'sourced' },
  { branch: 520, cuda: '11.8', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 525, cuda: '12.0', printed: true, source: 'mistral-144', evidence: 'sourced' },
  { branch: 530, cuda: '12.1', printed: true, source: 'nvidia-docker-1711', evidence: 'sourced' },
  { branch: 535, cuda: '12.2', printed: true, source: 'docker-docs', evidence: 'sourced' },
  { branch: 540, cuda: '12.6', jetson: true, printed: true, source: 'jetpack', evidence: 'sourced' },
  { branch: 545, cuda: '12.3', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 550, cuda: '12.4', printed: true, source: 'toolkit-394', evidence: 'sourced' },
  { branch: 555, cuda: '12.5', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 560, cuda: '12.6', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 565, cuda: '12.7', printed: true, source: 'notes', evidence: 'seen' },
  { branch: 570, cuda: '12.8', printed: true, source: 'toolkit-1227', evidence: 'sourced' },
  { branch: 575, cuda: '12.9', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 580, cuda: '13.0', printed: true, lastFor: ['Maxwell', 'Pascal', 'Volta'], source: 'notes', evidence: 'sourced' },
  { branch: 590, cuda: '13.1', printed: true, source: 'notes', evidence: 'sourced' },
  { branch: 595, cuda: '13.2', printed: true, source: 'notes', evidence: 'seen' },
  { branch: 610, cuda: '13.3', printed: true, source: 'notes', evidence: 'seen' },
  { branch: 615, cuda: '13.4', printed: true, source: 'notes', evidence: 'seen' },
];
