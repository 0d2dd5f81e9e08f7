/**
 * The first release of PyTorch that supports NumPy 2. An older one says “Numpy is
 * not available” as soon as a package has brought NumPy 2.
 */
export const torchWithNumpy2 = {
  first: '2.3',
  source: {
    title: 'PyTorch issue 132179: Numpy is not available',
    url: 'https://github.com/pytorch/pytorch/issues/132179',
    checked: '2026-11-28',
  },
} as const;
