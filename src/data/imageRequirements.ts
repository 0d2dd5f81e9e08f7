import type {
  GpuBrand,
  RequireBrands,
  RequireRow,
  TableSources,
} from './schema/gpu';

// prettier-ignore
export const requireSources = {
  images: { title: 'NVIDIA/cuda: image sources with their history', url: 'https://gitlab.com/nvidia/container-images/cuda', checked: '2026-11-27' },
  copy: { title: 'Copy of the image sources, 13.1 to 13.3', url: 'https://github.com/pranavmishra90/nvidia-container-images-cuda', checked: '2026-11-27' },
} as const satisfies TableSources;

/** The brands that a clause covers; the Dockerfiles list each set brand by brand. */
export const requireBrands: Readonly<
  Record<RequireBrands, readonly GpuBrand[]>
> = {
  tesla: ['tesla'],
  newer: ['tesla', 'unknown', 'nvidia', 'nvidiartx', 'quadrortx'],
  'newer-but-tesla': ['unknown', 'nvidia', 'nvidiartx', 'quadrortx'],
  boards: [
    'tesla',
    'unknown',
    'nvidia',
    'nvidiartx',
    'geforce',
    'geforcertx',
    'quadro',
    'quadrortx',
    'titan',
    'titanrtx',
  ],
  professional: [
    'unknown',
    'grid',
    'tesla',
    'nvidia',
    'quadro',
    'quadrortx',
    'nvidiartx',
    'vapps',
    'vpc',
    'vcs',
    'vws',
    'cloudgaming',
  ],
};

/**
 * `NVIDIA_REQUIRE_CUDA` of the `nvidia/cuda` images, read in the history of their
 * Dockerfiles (base image on the newest Ubuntu, last patch release of each minor
 * version). `since` is the date of the commit. The tags of 11.x to 12.2 were
 * rebuilt several times, so an image that was pulled years ago may have different
 * requirements from one pulled today.
 */
// prettier-ignore
export const imageRequirements: readonly RequireRow<keyof typeof requireSources>[] = [
  // CUDA 10: in copies of the Dockerfiles in public repositories.
  { cuda: '10.0', editions: [{ clauses: [{ brands: 'tesla', branches: [384, 410] }] }], source: 'images', evidence: 'seen' },
  { cuda: '10.1', editions: [{ clauses: [{ brands: 'tesla', branches: [384, 396, 410] }] }], source: 'images', evidence: 'seen' },
  { cuda: '10.2', editions: [{ clauses: [{ brands: 'tesla', branches: [396, 410, 418, 440] }] }], source: 'images', evidence: 'seen' },
  { cuda: '11.0', editions: [{ since: '2021-09-15', clauses: [{ brands: 'tesla', branches: [418, 440] }, { branches: [450], orNewer: true }] }, { since: '2022-05-19', clauses: [{ brands: 'tesla', branches: [418] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '11.1', editions: [{ since: '2021-09-15', clauses: [{ brands: 'tesla', branches: [418, 440] }, { branches: [450], orNewer: true }] }, { since: '2022-05-23', clauses: [{ brands: 'tesla', branches: [418, 450] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '11.2', editions: [{ since: '2021-09-15', clauses: [{ brands: 'tesla', branches: [418, 440] }, { branches: [450], orNewer: true }] }, { since: '2022-07-11', clauses: [{ brands: 'tesla', branches: [418, 450] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '11.3', editions: [{ since: '2021-09-15', clauses: [{ brands: 'tesla', branches: [418, 440] }, { branches: [450], orNewer: true }] }, { since: '2022-05-19', clauses: [{ brands: 'tesla', branches: [418] }, { branches: [450], orNewer: true }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '11.4', editions: [{ since: '2022-01-20', clauses: [{ brands: 'tesla', branches: [418, 440, 450, 460] }] }, { since: '2022-05-19', clauses: [{ brands: 'tesla', branches: [418, 450] }] }, { since: '2023-11-08', clauses: [] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '11.5', editions: [{ since: '2022-04-08', clauses: [{ brands: 'tesla', branches: [418, 440, 450, 460, 470] }] }, { since: '2022-05-19', clauses: [{ brands: 'tesla', branches: [418, 450, 470] }] }, { since: '2023-06-13', clauses: [{ brands: 'tesla', branches: [418, 450] }, { brands: 'boards', branches: [470] }] }, { since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '11.6', editions: [{ since: '2022-04-08', clauses: [{ brands: 'tesla', branches: [418, 440, 450, 460] }, { brands: 'newer', branches: [470] }] }, { since: '2022-05-19', clauses: [{ brands: 'tesla', branches: [418, 450] }, { brands: 'newer', branches: [470] }] }, { since: '2022-10-25', clauses: [{ brands: 'tesla', branches: [418, 450] }, { brands: 'boards', branches: [470] }] }, { since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '11.7', editions: [{ since: '2022-08-08', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'newer', branches: [470] }, { brands: 'newer-but-tesla', branches: [510] }] }, { since: '2022-12-14', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470, 510] }] }, { since: '2023-06-29', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470] }] }, { since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '11.8', editions: [{ since: '2022-10-05', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'newer', branches: [470] }, { brands: 'newer-but-tesla', branches: [510, 515] }] }, { since: '2022-12-14', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470, 510, 515] }] }, { since: '2023-06-29', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470] }] }, { since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '12.0', editions: [{ since: '2022-12-12', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470, 510, 515, 520] }] }, { since: '2023-03-07', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470, 510, 515] }] }, { since: '2023-06-29', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470] }] }, { since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '12.1', editions: [{ since: '2023-03-07', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470, 510, 515, 525] }] }, { since: '2023-06-29', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470, 525] }] }, { since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470, 525] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '12.2', editions: [{ since: '2023-06-29', clauses: [{ brands: 'tesla', branches: [450] }, { brands: 'boards', branches: [470, 525] }] }, { since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470, 525] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '12.3', editions: [{ since: '2023-11-08', clauses: [{ brands: 'boards', branches: [470, 525, 535] }] }], armAsksOnly: true, source: 'images', evidence: 'sourced' },
  { cuda: '12.4', editions: [{ since: '2024-04-05', clauses: [{ brands: 'boards', branches: [470, 525, 535] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '12.5', editions: [{ since: '2024-05-31', clauses: [{ brands: 'professional', branches: [470, 535, 550] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '12.6', editions: [{ since: '2024-08-13', clauses: [{ brands: 'professional', branches: [470, 535, 550] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '12.8', editions: [{ since: '2025-01-27', clauses: [{ brands: 'professional', branches: [470, 535, 550, 560, 565] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '12.9', editions: [{ since: '2025-05-07', clauses: [{ brands: 'professional', branches: [535, 550, 560, 565, 570] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '13.0', editions: [{ since: '2025-08-09', clauses: [{ brands: 'professional', branches: [535, 550, 565, 570, 575] }] }], source: 'images', evidence: 'sourced' },
  { cuda: '13.1', editions: [{ clauses: [{ brands: 'professional', branches: [535, 550, 570, 575, 580] }] }], source: 'copy', evidence: 'sourced' },
  { cuda: '13.2', editions: [{ clauses: [{ brands: 'professional', branches: [535, 570, 580, 590] }] }], source: 'copy', evidence: 'sourced' },
  { cuda: '13.3', editions: [{ clauses: [{ brands: 'professional', branches: [535, 570, 580, 590, 595] }] }], source: 'copy', evidence: 'sourced' },
];
