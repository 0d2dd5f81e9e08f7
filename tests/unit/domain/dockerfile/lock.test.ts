import { describe, expect, it } from 'vitest';
import { literal } from '../../../../src/domain/command/word';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { lockCommands } from '../../../../src/domain/dockerfile/lock';
import { filesOf, outcomeOfState } from '../../../support/dockerStates';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;

it.each<[string, DockerEdits, string]>([
  ['pytorch', {}, 'pip list --format=freeze'],
  ['micromamba', { recipe: 'micromamba' }, 'micromamba list'],
  ['Miniforge', { recipe: 'miniforge' }, 'conda list'],
  ['R', { recipe: 'tidyverse' }, 'Rscript -e installed.packages()[, 3]'],
])('prints what the image contains: %s', (_, edits, list) => {
  const { result } = outcomeOfState(edits);
  const lines = result ? lockCommands(result.spec) : [];
  const [base, packages] = lines.map((line) => line.map(literal).join(' '));
  expect(base).toBe(
    `docker image inspect --format {{.RepoDigests}} ${result?.spec.base.image ?? ''}`,
  );
  expect(packages).toContain(` ${list}`);
});

it.each<[string, DockerEdits]>([
  ['the server of the image', { recipe: 'vllm', command: '' }],
  ['no Python', { recipe: 'cuda', requirements: false }],
])('lists nothing with %s', (_, edits) => {
  const { result } = outcomeOfState(edits);
  expect(result && lockCommands(result.spec).length).toBe(1);
});

describe('a base image with a digest', () => {
  it.each<[string, DockerEdits]>([
    [
      'pytorch/pytorch:2.7.1-cuda12.6-cudnn9-runtime',
      { pip: 'flash-attn==2.7.4' },
    ],
    ['python:3.12-slim-bookworm', { recipe: 'python' }],
  ])('%s is recognized by its tag', (tag, edits) => {
    const image = `${tag}@${digest}`;
    const own = outcomeOfState({ ...edits, image });
    const text = filesOf(own).get('Dockerfile') ?? '';
    expect(text).toMatch(new RegExp(`^FROM ${image}$`, 'm'));
    const same = filesOf(outcomeOfState({ ...edits, image: tag }));
    expect(text.replaceAll(`@${digest}`, '')).toBe(same.get('Dockerfile'));
  });
});
