import type { BareImageRow } from './schema/baseSystem';

/**
 * What official images lack. Lists only what is certain: an image that isn't
 * listed is not judged. The sources of `nvidia/cuda` install `curl` and remove it
 * again; its `base` and `runtime` tags have no compiler.
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
