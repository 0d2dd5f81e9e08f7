import { expect, test } from 'vitest';
import { ngcContents } from '../../../../src/domain/gpu/compat/ngc';

/** 7.5 is Turing: since 25.08, NVIDIA's PyTorch has no code for Volta. */
test.each([
  // The CUDA version in a row from memory doesn't count.
  ['24.12', { cuda: null }, ['minCapability', 'cudaAtLeast']],
  ['25.01', { cuda: '12.8', cudaAtLeast: '12.8' }, ['minCapability']],
  // Between two releases with the same version.
  ['25.02', { cuda: '12.8', cudaAtLeast: '12.8' }, ['minCapability']],
  ['25.04', { cuda: null, cudaAtLeast: '12.8' }, ['minCapability']],
  ['25.06', { cuda: '12.9', cudaAtLeast: '12.9' }, ['minCapability']],
  ['25.07', { cuda: null, cudaAtLeast: '12.9' }, ['minCapability']],
  ['25.08', { cuda: '13.0', cudaAtLeast: '13.0', minCapability: '7.5' }, []],
  ['25.09', { cuda: '13.0', cudaAtLeast: '13.0', minCapability: '7.5' }, []],
  ['25.11', { cuda: '13.0', cudaAtLeast: '13.0', minCapability: '7.5' }, []],
  ['25.12', { cuda: '13.1', cudaAtLeast: '13.1', minCapability: '7.5' }, []],
  ['26.01', { cuda: '13.1', cudaAtLeast: '13.1', minCapability: '7.5' }, []],
  ['26.07', { cuda: null, cudaAtLeast: '13.3', minCapability: '7.5' }, []],
  ['27.01', { cuda: null, cudaAtLeast: '13.3', minCapability: '7.5' }, []],
])('what is known about release %s', (release, known, unknown) => {
  const contents = ngcContents(release);
  expect(contents).toMatchObject(known);
  for (const fact of unknown) expect(contents).not.toHaveProperty(fact);
});
