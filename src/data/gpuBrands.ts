import type { GpuBrand, GpuSegment, TableSources } from './schema/gpu';

// prettier-ignore
export const brandSources = {
  smi: { title: 'Product Brand in outputs of nvidia-smi -q: K80, V100, P100 Tesla; A100, H100, GH200 and a T4 NVIDIA; GeForce; Quadro; RTX A2000 NVIDIA RTX', url: 'https://docs.nvidia.com/deploy/nvidia-smi/index.html', checked: '2026-11-27' },
  nvml: { title: 'gpustat pull 107: the brands that NVML has since 11.460', url: 'https://github.com/wookayin/gpustat/pull/107', checked: '2026-11-27' },
} as const satisfies TableSources;

/** The brands that the driver may report for GPUs of a kind; `names` is how their names begin. */
export type BrandRow = {
  readonly segment: GpuSegment;
  /** Absent: all other GPUs of the segment. */
  readonly names?: string;
  readonly brands: readonly GpuBrand[];
};

/**
 * NVML's brand for each kind of GPU, which decides whether an image starts. If
 * drivers differ, the row lists every brand that we have seen or that NVML has for
 * the kind, and a verdict holds only if it holds for each of them.
 */
export const gpuBrands: readonly BrandRow[] = [
  { segment: 'data-center', names: 'Tesla T', brands: ['tesla', 'nvidia'] },
  { segment: 'data-center', names: 'Tesla', brands: ['tesla'] },
  { segment: 'data-center', brands: ['nvidia', 'tesla'] },
  { segment: 'workstation', names: 'Quadro RTX', brands: ['quadrortx'] },
  { segment: 'workstation', names: 'Quadro', brands: ['quadro'] },
  { segment: 'workstation', brands: ['nvidiartx', 'nvidia', 'quadrortx'] },
  {
    segment: 'workstation-laptop',
    brands: ['nvidiartx', 'nvidia', 'quadro', 'quadrortx'],
  },
  { segment: 'titan', brands: ['titan', 'titanrtx'] },
  { segment: 'geforce', brands: ['geforce', 'geforcertx'] },
  { segment: 'geforce-laptop', brands: ['geforce', 'geforcertx'] },
];

/** Brands that older drivers do not have: NVML got them with branch 460. */
export const newerBrands: {
  readonly since: number;
  readonly brands: readonly GpuBrand[];
  readonly source: keyof typeof brandSources;
} = {
  since: 460,
  brands: ['nvidia', 'nvidiartx', 'quadrortx', 'geforcertx', 'titanrtx'],
  source: 'nvml',
};
