import { describe, expect, it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { dockerfileText } from '../../../../src/domain/dockerfile/toFile';
import { outcomeOfState } from '../../../support/dockerStates';

const server: DockerEdits = {
  machine: 'cards',
  cards: 'NVIDIA A100-PCIE-40GB',
  driver: '535.183.01',
};

const limitOf = (edits: DockerEdits): string | undefined => {
  const { result } = outcomeOfState({ ...server, ...edits });
  const text = dockerfileText(result?.groups ?? [], ({ en }) => en);
  return /echo '(numpy.*)' >>/.exec(text)?.[1];
};

describe('NumPy with a PyTorch that was built for NumPy 1', () => {
  it.each<[string, DockerEdits, string | undefined]>([
    [
      '2.2 with packages that want any NumPy',
      { yours: 'torch==2.2.*\ntimm' },
      'numpy<2',
    ],
    ['2.3, which supports NumPy 2', { yours: 'torch==2.3.*\ntimm' }, undefined],
    ['the newest', { pip: 'timm' }, undefined],
    [
      '2.2 with a NumPy of the file',
      { yours: 'torch==2.2.*\nnumpy==1.24.4' },
      undefined,
    ],
    [
      '2.2 with any NumPy in the file',
      { yours: 'torch==2.2.*\nnumpy\ntimm' },
      'numpy<2',
    ],
    [
      '2.2 with a NumPy in the field',
      { yours: 'torch==2.2.*\ntimm', pip: 'numpy==1.24.4' },
      undefined,
    ],
  ])('%s', (_, edits, limit) => {
    expect(limitOf(edits)).toBe(limit);
  });
});
