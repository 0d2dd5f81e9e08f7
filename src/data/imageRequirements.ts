import type { RequireRow, TableSources } from './schema/gpu';

// prettier-ignore
export const requireSources = {
  '11.6': { title: 'NVIDIA/cuda image sources, 11.6.2', url: 'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/dist/11.6.2/ubuntu1804/base/Dockerfile', checked: '2026-11-24' },
  '11.7': { title: 'NVIDIA/cuda image sources, 11.7.1', url: 'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/dist/11.7.1/ubuntu2204/base/Dockerfile', checked: '2026-11-24' },
  '11.8': { title: 'NVIDIA/cuda image sources, 11.8.0', url: 'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/dist/11.8.0/ubuntu2204/base/Dockerfile', checked: '2026-11-24' },
  '12.0': { title: 'NVIDIA/cuda image sources, 12.0.0', url: 'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/dist/12.0.0/ubuntu2204/base/Dockerfile', checked: '2026-11-24' },
  '12.1': { title: 'NVIDIA/cuda image sources, 12.1.1', url: 'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/dist/12.1.1/ubuntu2004/base/Dockerfile', checked: '2026-11-24' },
  images: { title: 'NVIDIA/cuda image sources', url: 'https://gitlab.com/nvidia/container-images/cuda', checked: '2026-11-24' },
  '12.6': { title: 'NVIDIA/cuda image sources, 12.6.3', url: 'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/dist/12.6.3/ubuntu2404/base/Dockerfile', checked: '2026-11-24' },
  '12.9': { title: 'NVIDIA/cuda image sources, 12.9.1', url: 'https://gitlab.com/nvidia/container-images/cuda/-/blob/master/dist/12.9.1/ubi9/base/Dockerfile', checked: '2026-11-24' },
} as const satisfies TableSources;

/**
 * `NVIDIA_REQUIRE_CUDA` of the `nvidia/cuda` images, read in their Dockerfiles
 * and in the environment of running containers. A blank in the variable means
 * "or", a comma "and". Tags of 11.x and 12.0 to 12.2 were rebuilt in November
 * 2023 with fewer clauses (NVIDIA/nvidia-container-toolkit issue 152); what only
 * the older edition has stands in `olderClauses`. Releases that are missing here
 * were not seen.
 */
// prettier-ignore
export const imageRequirements: readonly RequireRow<keyof typeof requireSources>[] = [
  { cuda: '11.2', clauses: [{ brands: 'tesla', branches: [418, 440] }, { brands: 'all', branches: [450] }], source: 'images', evidence: 'seen' },
  { cuda: '11.4', clauses: [{ brands: 'tesla', branches: [418, 450] }], source: 'images', evidence: 'seen' },
  { cuda: '11.6', clauses: [{ brands: 'tesla', branches: [418, 450] }, { brands: 'all', branches: [470] }], source: '11.6', evidence: 'sourced' },
  { cuda: '11.7', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'all', branches: [470, 510] }], source: '11.7', evidence: 'sourced' },
  { cuda: '11.8', clauses: [{ brands: 'all', branches: [470] }], olderClauses: [{ brands: 'tesla', branches: [450] }, { brands: 'all', branches: [510, 515] }], source: '11.8', evidence: 'sourced' },
  { cuda: '12.0', clauses: [{ brands: 'all', branches: [470] }], olderClauses: [{ brands: 'tesla', branches: [450] }, { brands: 'all', branches: [510, 515, 520] }], source: '12.0', evidence: 'sourced' },
  { cuda: '12.1', clauses: [{ brands: 'all', branches: [470, 525] }], olderClauses: [{ brands: 'tesla', branches: [450] }, { brands: 'all', branches: [510, 515] }], source: '12.1', evidence: 'sourced' },
  { cuda: '12.2', clauses: [{ brands: 'all', branches: [470, 525] }], olderClauses: [{ brands: 'tesla', branches: [450] }], source: 'images', evidence: 'seen' },
  { cuda: '12.4', clauses: [{ brands: 'all', branches: [470, 525, 535] }], source: 'images', evidence: 'seen' },
  { cuda: '12.6', clauses: [{ brands: 'professional', branches: [470, 535, 550] }], source: '12.6', evidence: 'sourced' },
  { cuda: '12.8', clauses: [{ brands: 'professional', branches: [470, 535, 550, 560, 565] }], source: 'images', evidence: 'seen' },
  { cuda: '12.9', clauses: [{ brands: 'professional', branches: [535, 550, 560, 565, 570] }], source: '12.9', evidence: 'sourced' },
  { cuda: '13.0', clauses: [{ brands: 'professional', branches: [535, 550, 565, 570, 575] }], source: 'images', evidence: 'seen' },
  { cuda: '13.2', clauses: [{ brands: 'professional', branches: [535, 570, 580, 590] }], source: 'images', evidence: 'seen' },
];
