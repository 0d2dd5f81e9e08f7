import { describe, expect, it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { dockerfileText } from '../../../../src/domain/dockerfile/toFile';
import { outcomeOfState } from '../../../support/dockerStates';

const turing: DockerEdits = {
  machine: 'cards',
  cards: 'NVIDIA GeForce RTX 2080 Ti',
  driver: '535.183.01',
};
const blackwell: DockerEdits = {
  machine: 'cards',
  cards: 'NVIDIA GeForce RTX 5090',
  driver: '580.95.05',
};

/** The base's release, the comment above FROM, and the findings on the framework. */
function told(edits: DockerEdits) {
  const { result, findings } = outcomeOfState(edits);
  const text = result ? dockerfileText(result.groups, ({ en }) => en) : '';
  return {
    release: result?.spec.base.release,
    follows: result?.spec.choice?.follows ?? null,
    comment: /# (PyTorch .*)\nFROM/.exec(text)?.[1] ?? '',
    rules: findings
      .filter(({ place }) => place.field === 'framework')
      .map(({ rule, severity }) => `${severity} ${rule}`)
      .filter((rule) => !rule.includes('companions')),
  };
}

describe('a file that asks for an older release', () => {
  const yours = 'einops\ntorch==2.1.0\ntorchvision==0.16.0\n';
  it('is followed until the user decides, and the question is open', () => {
    expect(told({ ...turing, yours })).toEqual({
      release: '2.1.0',
      follows: true,
      comment:
        'PyTorch 2.1.0, because the list of packages asks for torch==2.1.0.',
      rules: ['warning framework-asked'],
    });
  });
  it('is followed without a question once the user says so', () => {
    const { follows, rules } = told({ ...turing, yours, framework: 'file' });
    expect(follows).toBe(true);
    expect(rules).toEqual(['info framework-kept']);
  });
  it('gives way to the newest release once the user says so', () => {
    const { follows, comment, rules } = told({
      ...turing,
      yours,
      framework: 'base',
    });
    expect(follows).toBe(false);
    expect(comment).toContain('instead of the torch==2.1.0');
    expect(rules).toEqual(['warning framework-taken']);
  });
  it('is not followed onto GPUs that its image does not run on', () => {
    const { follows, release, rules } = told({ ...blackwell, yours });
    expect(follows).toBe(false);
    expect(release).not.toBe('2.1.0');
    expect(rules).toEqual(['warning framework-asked']);
  });
  it('is followed even there if the user says so', () => {
    expect(told({ ...blackwell, yours, framework: 'file' })).toMatchObject({
      release: '2.1.0',
      follows: true,
    });
  });
});

it.each([
  ['no pin', 'torch\n', 'info framework-kept'],
  ['a lower bound', 'torch>=2.1\n', 'info framework-kept'],
  ['a release without an image', 'torch==1.0.0\n', 'warning no-such-base'],
])('%s leaves the newest release, without a question', (_, yours, rule) => {
  const { release, follows, rules } = told({ ...turing, yours });
  expect(release).toBe(told(turing).release);
  expect(follows ?? false).toBe(false);
  expect(rules).toEqual([rule]);
});

it('an upper bound is followed with a release below it', () => {
  const { release, follows } = told({ ...turing, yours: 'torch>=2,<2.7\n' });
  expect(follows).toBe(true);
  expect(release).toMatch(/^2\.[0-6]\./);
});

it('a typed base image is not replaced', () => {
  const image = 'pytorch/pytorch:2.7.1-cuda12.6-cudnn9-runtime';
  const { release, follows } = told({
    ...turing,
    image,
    yours: 'torch==2.1.0',
  });
  expect(release).toBe('2.7.1');
  expect(follows).toBeNull();
});

describe('a file that names only what belongs to PyTorch', () => {
  it.each([
    ['torchvision==0.16.0\n', '2.1.2', 'torchvision==0.16.0'],
    ['torch\ntorchvision==0.16.*\n', '2.1.2', 'torchvision==0.16.*'],
    ['torch>=2\ntorchaudio==2.1.0\n', '2.1.2', 'torchaudio==2.1.0'],
    ['torch==2.5.1\ntorchvision==0.16.0\n', '2.5.1', 'torch==2.5.1'],
  ])('%j: the base has %s', (yours, release, by) => {
    const found = told({ ...turing, yours });
    expect(found.release).toBe(release);
    expect(found.comment).toContain(`asks for ${by}.`);
    expect(found.rules).toEqual(['warning framework-asked']);
  });
  it.each([
    'torchvision>=0.16\n',
    'torchvision~=0.16\n',
    'torchaudio==2.11.0\n',
  ])('%j fits more than one release, so the newest one stays', (yours) => {
    expect(told({ ...turing, yours }).follows).toBeNull();
  });
  it('says nothing if the newest base has its release', () => {
    const found = told({ ...turing, yours: 'torchvision==0.29.1\n' });
    expect(found).toMatchObject({ follows: null, rules: [] });
  });
  it('says what the base has if the user keeps the newest', () => {
    const yours = 'torchvision==0.16.0\n';
    const found = told({ ...turing, yours, framework: 'base' });
    expect(found.rules).toEqual(['warning framework-taken']);
  });
});

describe('a build for one CUDA version', () => {
  const imageOf = (edits: DockerEdits) =>
    outcomeOfState(edits).result?.spec.base.image;
  it.each([
    ['torch==2.1.2+cu118\n', 'pytorch/pytorch:2.1.2-cuda11.8-cudnn8-runtime'],
    ['torch==2.1.2+cu121\n', 'pytorch/pytorch:2.1.2-cuda12.1-cudnn8-runtime'],
    ['torch==2.1.2+cu999\n', 'pytorch/pytorch:2.1.2-cuda12.1-cudnn8-runtime'],
    [
      'torchvision==0.16.2+cu118\n',
      'pytorch/pytorch:2.1.2-cuda11.8-cudnn8-runtime',
    ],
  ])('%j starts from %s', (yours, image) => {
    expect(imageOf({ ...turing, yours })).toBe(image);
  });
  it('gives way to the machine', () => {
    expect(
      imageOf({ ...turing, yours: 'torch==2.14.1+cu130\n' }),
    ).not.toContain('cuda13');
  });
});
