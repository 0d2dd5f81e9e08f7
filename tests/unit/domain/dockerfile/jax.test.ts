import { describe, expect, it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { outcomeOfState } from '../../../support/dockerStates';

/** What is said about JAX, with the remedy, on some GPUs. */
function said(cards: string, driver: string, edits: DockerEdits): string[] {
  const { findings } = outcomeOfState({
    recipe: 'python',
    machine: 'cards',
    requirements: false,
    cards,
    driver,
    ...edits,
  });
  return findings
    .filter(({ rule }) => rule.startsWith('jax-'))
    .map(({ rule, fix }) => `${rule}: ${fix.en}`);
}

const page =
  'https://storage.googleapis.com/jax-releases/jax_cuda_releases.html';
const links = `jax-links-missing: Enter this under “Index options of pip”: --find-links ${page}`;
const cuda12 = 'jax-not-for-machine: Use jax[cuda12].';
const pin =
  "jax-cudnn-not-for-gpus: Add 'nvidia-cudnn-cu12<9.11' to the packages.";

describe('JAX by its plugin, on some GPUs', () => {
  it.for([
    ['A100-SXM4-80GB', '580.95.05', 'jax[cuda13]', []],
    ['A100-SXM4-80GB', '535.183.01', 'jax[cuda12]', []],
    ['A100-SXM4-80GB', '535.183.01', 'jax[cuda13]', [cuda12]],
    [
      'A100-SXM4-80GB',
      '470.256.02',
      'jax[cuda12]',
      ['jax-not-for-machine: Use jax[cuda11_pip]<0.4.26.'],
    ],
    ['Tesla V100-SXM2-32GB', '580.95.05', 'jax[cuda13]', [cuda12]],
    ['Tesla V100-SXM2-32GB', '580.95.05', 'jax[cuda12]', [pin]],
    [
      'Tesla V100-SXM2-32GB, A100-SXM4-80GB',
      '535.183.01',
      'jax[cuda12]',
      [pin],
    ],
    ['TITAN Xp', '535.183.01', 'jax[cuda12]\nnvidia-cudnn-cu12<9.11', []],
    // CUDA 12 does not compile for Thor.
    [
      '11.0',
      '580.95.05',
      'jax[cuda12]',
      ['jax-not-for-machine: Use jax[cuda13].'],
    ],
    ['GB10', '580.95.05', 'jax[cuda12]', []],
    [
      'A100-SXM4-80GB',
      '535.183.01',
      'jax',
      ['jax-without-cuda: Write jax[cuda12].'],
    ],
    // Other ways to name the same wheels.
    [
      'A100-SXM4-80GB',
      '470.256.02',
      'jax[cuda12_pip]==0.4.23',
      ['jax-not-for-machine: Use jax[cuda11_pip]<0.4.26.'],
    ],
    ['A100-SXM4-80GB', '535.183.01', 'jax\njax-cuda12-plugin', []],
    // The wheels for CUDA 11 are on a page of their own.
    ['A100-SXM4-80GB', '470.256.02', 'jax[cuda11_pip]==0.4.13', [links]],
    [
      'Tesla K80',
      '470.256.02',
      'jax[cuda11_pip]==0.4.13',
      [
        'jax-not-for-machine: Ask for a newer driver, or pin an older JAX version.',
      ],
    ],
    [
      'RTX 5090',
      '580.95.05',
      'jax[cuda11_pip]==0.4.13',
      ['jax-not-for-machine: Use jax[cuda13].'],
    ],
    // pip takes a newer release, without the extra.
    [
      'A100-SXM4-80GB',
      '535.183.01',
      'jax[cuda11_cudnn86]>=0.4.2',
      ['jax-extra-ended: Write jax[cuda12], or pin a release below 0.4.26.'],
    ],
  ] as const)('%s, driver %s, %j', ([cards, driver, packages, expected]) => {
    expect(said(cards, driver, { yours: packages })).toEqual(expected);
    expect(
      said(cards, driver, { pip: packages.replaceAll('\n', ' ') }),
    ).toEqual(expected);
  });
});

it.each([
  { yours: `-f ${page}\njax[cuda11_pip]==0.4.23\n` },
  { yours: `-f ${page}\njax==0.4.13\njaxlib==0.4.13+cuda11.cudnn86\n` },
  { pip: 'jax[cuda11_pip]==0.4.23', indexes: `--find-links ${page}` },
])('%j names the page of the wheels for CUDA 11', (edits) => {
  expect(said('A100-SXM4-80GB', '470.256.02', edits)).toEqual([]);
});
