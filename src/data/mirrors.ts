import type { MirrorRow } from './schema/recipe';

const layout = {
  source: 'https://github.com/mirrorz-org/mirrorz-docs/tree/6de2ce800d',
  checked: '2026-11-24',
} as const;

/**
 * Public mirrors in China. The paths come from the mirrors' own help pages; the
 * host names are well known. apt uses HTTP: base images contain no certificates,
 * and apt verifies signatures itself.
 */
export const mirrors: readonly MirrorRow[] = [
  {
    id: 'tuna',
    name: 'TUNA',
    apt: 'http://mirrors.tuna.tsinghua.edu.cn',
    pip: 'https://pypi.tuna.tsinghua.edu.cn/simple',
    conda: 'https://mirrors.tuna.tsinghua.edu.cn/anaconda/cloud',
    cran: 'https://mirrors.tuna.tsinghua.edu.cn/CRAN/',
    evidence: 'seen',
    ...layout,
  },
  {
    id: 'ustc',
    name: 'USTC',
    apt: 'http://mirrors.ustc.edu.cn',
    pip: 'https://mirrors.ustc.edu.cn/pypi/simple',
    conda: 'https://mirrors.ustc.edu.cn/anaconda/cloud',
    cran: 'https://mirrors.ustc.edu.cn/CRAN/',
    evidence: 'seen',
    ...layout,
  },
  {
    id: 'aliyun',
    name: 'Aliyun',
    apt: 'http://mirrors.aliyun.com',
    pip: 'https://mirrors.aliyun.com/pypi/simple',
    conda: 'https://mirrors.aliyun.com/anaconda/cloud',
    cran: 'https://mirrors.aliyun.com/CRAN/',
    source: 'https://www.pilemon.com/archives/39',
    checked: '2026-11-24',
    evidence: 'seen',
  },
];
