import { expect, it } from 'vitest';
import {
  entriesOf,
  readEnvLines,
} from '../../../../src/domain/gpu/image/readLines';

it('variables are names, an equals sign, and anything', () => {
  const texts = ['A=b', 'B=', 'C=d=e', 'D', '1E=f', 'x F=g', '=h', 'I=j\nk'];
  expect([...entriesOf(texts)]).toEqual([
    ['A', 'b'],
    ['B', ''],
    ['C', 'd=e'],
    ['I', 'j\nk'],
  ]);
});

it.each([
  [
    'CUDA_VERSION=12.4.1\nA=b',
    [
      ['CUDA_VERSION', '12.4.1'],
      ['A', 'b'],
    ],
  ],
  [
    '  ENV NVIDIA_REQUIRE_CUDA="cuda>=12.4"\r\n',
    [['NVIDIA_REQUIRE_CUDA', 'cuda>=12.4']],
  ],
  ['<missing> 2 weeks ago ENV NV_X=1', [['NV_X', '1']]],
  [
    `<missing>  2 years ago  ENV CUDA_VERSION=12.1.0  0B  buildkit.dockerfile.v0
<missing>  2 years ago  ENV CUDA_VERSION=11.8.0 NV_X=1  0B`,
    [['CUDA_VERSION', '12.1.0']],
  ],
  ['MY_CUDA_VERSION=1\nA=b', []],
  ['', []],
])('the variables in %j', (text, variables) => {
  expect([...readEnvLines(text)]).toEqual(variables);
});
