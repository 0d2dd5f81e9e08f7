import { expect, test } from 'vitest';
import { judge } from '../../../../src/domain/gpu/compat/judge';
import { ngcContents } from '../../../../src/domain/gpu/compat/ngc';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';

/** 7.5 is Turing: since 25.01, NVIDIA's PyTorch does not support Volta. */
test.each([
  [
    '19.12',
    { cuda: null, supportedFrom: '6.0' },
    ['cudaAtLeast', 'minCapability'],
  ],
  [
    '23.07',
    { cuda: '12.1', cudnn: '8.9.3', supportedFrom: '6.0' },
    ['minCapability'],
  ],
  // Between two releases with the same version.
  ['23.06', { cuda: '12.1', cudnn: null, supportedFrom: '6.0' }, []],
  ['23.10', { cuda: null, cudaAtLeast: '12.2', supportedFrom: '6.0' }, []],
  ['24.01', { cuda: '12.3', supportedFrom: '6.0' }, []],
  // The first release without Volta is 24.12 or 25.01.
  ['24.12', { cuda: '12.6', supportedFrom: '7.5' }, ['minCapability']],
  ['25.01', { cuda: '12.8', minCapability: '7.5', supportedFrom: '7.5' }, []],
  ['25.02', { cuda: '12.8', cudaAtLeast: '12.8', minCapability: '7.5' }, []],
  ['25.04', { cuda: '12.9', supportedFrom: '7.5' }, []],
  ['25.06', { cuda: '12.9', cudaAtLeast: '12.9' }, []],
  ['25.07', { cuda: null, cudaAtLeast: '12.9' }, []],
  ['25.08', { cuda: '13.0', cudaAtLeast: '13.0', minCapability: '7.5' }, []],
  ['25.09', { cuda: '13.0', cudaAtLeast: '13.0', minCapability: '7.5' }, []],
  ['25.10', { cuda: '13.0', cudnn: '9.14.0' }, []],
  ['25.11', { cuda: '13.0', cudnn: null, minCapability: '7.5' }, []],
  ['25.12', { cuda: '13.1', cudaAtLeast: '13.1', minCapability: '7.5' }, []],
  ['26.01', { cuda: '13.1', cudaAtLeast: '13.1', minCapability: '7.5' }, []],
  ['26.07', { cuda: '13.3', cudaAtLeast: '13.3', minCapability: '7.5' }, []],
  ['26.08', { cuda: '13.4', cudaAtLeast: '13.4', minCapability: '7.5' }, []],
  ['27.01', { cuda: null, cudaAtLeast: '13.4' }, ['supportedFrom']],
])('what is known about release %s', (release, known, unknown) => {
  const contents = ngcContents(release);
  expect(contents).toMatchObject(known);
  for (const fact of unknown) expect(contents).not.toHaveProperty(fact);
});

test.each([
  ['24.01', 'NVIDIA L40S', '535.183.01', 'minor-version'],
  ['24.01', 'Tesla P100-PCIE-16GB', '545.23.08', 'runs'],
  // CUDA 12.3 does not compile for it.
  ['24.01', 'NVIDIA GeForce RTX 5090', '570.172.08', 'unknown'],
  ['24.12', 'NVIDIA L40S', '570.172.08', 'runs'],
  ['24.12', 'Tesla V100-SXM2-32GB', '570.172.08', 'unknown'],
  // Between 12.2 and 12.3, and nothing is checked before the start.
  ['23.10', 'Tesla V100-SXM2-32GB', '535.183.01', 'minor-version'],
  // NVIDIA's release notes of 21.03 and 23.04.
  ['21.03', 'NVIDIA A100-SXM4-40GB', '460.32.03', 'runs'],
  ['23.04', 'NVIDIA A100-SXM4-80GB', '470.57.02', 'forward-compat'],
  ['23.04', 'NVIDIA GeForce RTX 3090', '470.199.02', 'driver-too-old'],
  ['25.01', 'Tesla P100-PCIE-16GB', '560.35.03', 'card-too-old'],
  ['25.01', 'Tesla V100-SXM2-32GB', '570.172.08', 'card-too-old'],
  ['25.04', 'NVIDIA GeForce RTX 5090', '575.57.08', 'runs'],
  ['25.09', 'NVIDIA GB10', '580.95.05', 'runs'],
  ['26.07', 'NVIDIA L40S', '610.43.02', 'runs'],
])('release %s on %s with driver %s: %s', (release, name, version, kind) => {
  const target = { kind: 'ngc-torch', release } as const;
  expect(judge(target, cardByName(name), { version }).kind).toBe(kind);
});
