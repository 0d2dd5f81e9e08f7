import type { BareImageRow } from './schema/baseSystem';

/**
 * Official images and what they lack. Only what is sure: an image that is not
 * listed is not judged. `curl` is installed and removed again by the sources of
 * `nvidia/cuda`; its `base` and `runtime` tags have no compiler.
 */
export const bareImages: readonly BareImageRow[] = [
  {
    repository: 'ubuntu',
    lacks: [
      'git',
      'curl',
      'wget',
      'pip',
      'python',
      'python3',
      'gcc',
      'make',
      'nvcc',
      'conda',
      'sudo',
    ],
    sh: 'dash',
    source: 'https://cloud-images.ubuntu.com/minimal/releases/',
    checked: '2026-11-27',
  },
  {
    repository: 'debian',
    lacks: [
      'git',
      'curl',
      'wget',
      'pip',
      'python',
      'python3',
      'gcc',
      'make',
      'nvcc',
      'conda',
      'sudo',
    ],
    sh: 'dash',
    source: 'https://hub.docker.com/_/debian',
    checked: '2026-11-27',
  },
  {
    repository: 'python',
    tag: /-slim/,
    lacks: ['git', 'curl', 'wget', 'gcc', 'make', 'nvcc', 'conda', 'sudo'],
    sh: 'dash',
    source: 'https://github.com/docker-library/python',
    checked: '2026-11-27',
  },
  {
    repository: 'nvidia/cuda',
    tag: /-(?:base|runtime)-ubuntu/,
    lacks: [
      'git',
      'curl',
      'wget',
      'pip',
      'python',
      'python3',
      'gcc',
      'make',
      'nvcc',
      'conda',
      'sudo',
    ],
    sh: 'dash',
    source: 'https://gitlab.com/nvidia/container-images/cuda',
    checked: '2026-11-27',
  },
  {
    repository: 'nvidia/cuda',
    tag: /-devel-ubuntu/,
    lacks: ['git', 'curl', 'wget', 'pip', 'python', 'python3', 'conda', 'sudo'],
    sh: 'dash',
    source: 'https://gitlab.com/nvidia/container-images/cuda',
    checked: '2026-11-27',
  },
  {
    repository: 'pytorch/pytorch',
    tag: /-runtime$/,
    lacks: ['nvcc', 'sudo'],
    sh: 'dash',
    source: 'https://github.com/pytorch/pytorch/blob/main/Dockerfile',
    checked: '2026-11-27',
  },
  {
    repository: 'pytorch/pytorch',
    tag: /-devel$/,
    lacks: ['sudo'],
    sh: 'dash',
    source: 'https://github.com/pytorch/pytorch/blob/main/Dockerfile',
    checked: '2026-11-27',
  },
];
