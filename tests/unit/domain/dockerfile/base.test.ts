import { describe, expect, it } from 'vitest';
import { pytorchTags } from '../../../../src/data/imageTags';
import { chooseBase } from '../../../../src/domain/dockerfile/base';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { dockerForm, recipeOf } from '../../../../src/domain/dockerfile/spec';
import { contextFor } from '../../../support/dockerStates';

function baseOf(edits: DockerEdits, change: object = {}) {
  const context = { ...contextFor('birch'), ...change };
  return chooseBase(
    recipeOf(edits.recipe),
    dockerForm(edits, context),
    context,
  );
}

describe('if Docker Hub is unreachable', () => {
  const mirrored = { registryPrefix: 'registry.lab.example/hub/' };

  it.each(['pytorch', 'desktop'] as const)(
    'a listed alternative for %s has the same registry prefix as the default',
    (recipe) => {
      const { others, otherImages } = baseOf({ recipe }, mirrored);
      const image = (others[0] ?? otherImages[0])?.image ?? '';
      expect(image).not.toBe('');
      expect(baseOf({ recipe, image }, mirrored).image).toContain(
        mirrored.registryPrefix,
      );
    },
  );

  it('a typed base image stays unchanged', () => {
    const image = 'registry.lab.example/base/train:3';
    expect(baseOf({ image }, mirrored).image).toBe(image);
  });
});

it('a GPU with a truncated nvidia-smi name is identified as far as possible', () => {
  const { server } = contextFor('birch');
  const gpus = [{ name: 'NVIDIA GeForce RTX 2080 ...' }];
  const { option } = baseOf({}, { server: { ...server, gpus } });
  expect(option?.verdict.runsOn).toBe('all');
});

it('an extension is compiled on a base image whose devel tag has been seen', () => {
  const extension = { recipe: 'pytorch-extension' } as const;
  const { compiler, image, others } = baseOf(extension);
  expect(compiler).toBe(image.replace('-runtime', '-devel'));
  const seen = pytorchTags
    .filter(({ devel }) => devel === 'seen' || devel === 'sourced')
    .map(({ torch, cuda }) => `${torch}-cuda${cuda}`);
  for (const base of [image, ...others.map((option) => option.image)])
    expect(seen).toContain(/:(.*?)-cudnn/.exec(base)?.[1]);
});
