import type { ArmRow, TableSources } from './schema/gpu';

// prettier-ignore
export const armSources = {
  cuda: { title: 'NVIDIA/cuda: image sources, stages base-amd64 and base-arm64', url: 'https://gitlab.com/nvidia/container-images/cuda', checked: '2026-11-27' },
  torchMatrix: { title: 'pytorch: generate_docker_release_matrix.py: platforms of the images', url: 'https://github.com/pytorch/pytorch/blob/146747c4dce0643e2b7def6f6ee9370469b0ed98/.github/scripts/generate_docker_release_matrix.py', checked: '2026-11-27' },
  torchFile: { title: 'pytorch: Dockerfile, with PyTorch for the CPU on linux/arm64', url: 'https://github.com/pytorch/pytorch/blob/01343dcd3e6c849a177125b5f500ffd222305ec8/Dockerfile', checked: '2026-11-27' },
  ngc: { title: 'arm64 manifest of nvcr.io/nvidia/pytorch:25.06-py3 (25.11 and 26.03 too), in public files', url: 'https://catalog.ngc.nvidia.com/orgs/nvidia/containers/pytorch', checked: '2026-11-27' },
  debian: { title: 'docker-library/official-images: debian, with arm64v8', url: 'https://github.com/docker-library/official-images/blob/00c85064a0733ec5fb0da3c184ce16f1675b3e3a/library/debian', checked: '2026-11-27' },
  micromamba: { title: 'micromamba-docker: packages, with linux/arm64', url: 'https://github.com/mamba-org/micromamba-docker/pkgs/container/micromamba', checked: '2026-11-27' },
} as const satisfies TableSources;

/**
 * Which families of images exist for Arm (aarch64), and since which version. A
 * family or version that isn't listed is not known. The images of
 * `pytorch/pytorch` since 2.10 come from a different Dockerfile, which we haven't
 * read.
 */
// prettier-ignore
export const armSupport: readonly ArmRow<keyof typeof armSources>[] = [
  { family: 'cuda', from: '11.0', arm: 'none', source: 'cuda', evidence: 'sourced' },
  { family: 'cuda', from: '11.2', arm: 'yes', source: 'cuda', evidence: 'sourced' },
  { family: 'pytorch-runtime', from: '2.1', arm: 'without-cuda', source: 'torchFile', evidence: 'sourced' },
  { family: 'pytorch-runtime', from: '2.10', arm: 'unknown', source: 'torchFile', evidence: 'sourced' },
  { family: 'pytorch-devel', from: '2.1', arm: 'none', source: 'torchMatrix', evidence: 'sourced' },
  { family: 'pytorch-devel', from: '2.10', arm: 'unknown', source: 'torchMatrix', evidence: 'sourced' },
  { family: 'ngc-pytorch', from: '25.06', arm: 'yes', source: 'ngc', evidence: 'seen' },
  { family: 'debian', from: '12', arm: 'yes', source: 'debian', evidence: 'sourced' },
  { family: 'micromamba', from: '1.4', arm: 'yes', source: 'micromamba', evidence: 'sourced' },
];
