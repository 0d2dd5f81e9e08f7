import type { TableSources } from './schema/gpu';
import type { PythonSupport } from './schema/packageNeed';

const checked = '2026-11-27';

// prettier-ignore
export const pythonSources = {
  numpy: { title: 'NumPy: release notes', url: 'https://numpy.org/doc/stable/release.html', checked },
  pandas: { title: 'pandas: release notes', url: 'https://pandas.pydata.org/docs/whatsnew/index.html', checked },
  scipy: { title: 'SciPy: toolchain roadmap', url: 'https://docs.scipy.org/doc/scipy/dev/toolchain.html', checked },
  torch: { title: 'PyTorch: release compatibility matrix', url: 'https://github.com/pytorch/pytorch/blob/main/RELEASE.md', checked },
} as const satisfies TableSources;

/**
 * The first release of a package with wheels for a Python version, for packages
 * that old files pin: without a wheel, pip compiles them and usually fails.
 */
export const pythonSupport: readonly PythonSupport<
  keyof typeof pythonSources
>[] = [
  {
    name: 'numpy',
    first: {
      '3.10': '1.21.2',
      '3.11': '1.23.2',
      '3.12': '1.26.0',
      '3.13': '2.1.0',
    },
    source: 'numpy',
  },
  {
    name: 'pandas',
    first: {
      '3.10': '1.3.3',
      '3.11': '1.5.1',
      '3.12': '2.1.1',
      '3.13': '2.2.3',
    },
    source: 'pandas',
  },
  {
    name: 'scipy',
    first: {
      '3.10': '1.7.2',
      '3.11': '1.9.2',
      '3.12': '1.11.2',
      '3.13': '1.14.1',
    },
    source: 'scipy',
  },
  {
    name: 'torch',
    first: {
      '3.10': '1.11.0',
      '3.11': '2.0.0',
      '3.12': '2.2.0',
      '3.13': '2.5.0',
    },
    source: 'torch',
  },
];
