import { expect, it } from 'vitest';
import { literal } from '../../../../src/domain/command/word';
import { buildCommand } from '../../../../src/domain/dockerfile/buildCommand';
import { dockerForm } from '../../../../src/domain/dockerfile/spec';
import { contextFor } from '../../../support/dockerStates';

it.each([
  ['nothing known about it', undefined, 'server', 'linux/amd64'],
  ['an Arm server', 'arm64', 'server', 'linux/arm64'],
  ['GPUs other than those of an Arm server', 'arm64', 'cards', 'linux/amd64'],
] as const)('the platform: %s', (_, value, machine, platform) => {
  const lab = contextFor('ash');
  const context = {
    ...lab,
    server: {
      ...lab.server,
      machine: {
        ...lab.server.machine,
        ...(value && { architecture: { value, from: 'paste' as const } }),
      },
    },
  };
  const form = dockerForm({ recipe: 'pytorch', machine }, context);
  expect(buildCommand(form, context)[1]?.map(literal)).toEqual([
    '--platform',
    platform,
  ]);
});

it.each([
  ['GB10', 'linux/arm64'],
  ['GH200 480GB', 'linux/arm64'],
  ['GB10, A100', 'linux/amd64'],
])('the platform for %s', (cards, platform) => {
  const context = contextFor('ash');
  const form = dockerForm(
    { recipe: 'pytorch', machine: 'cards', cards },
    context,
  );
  expect(buildCommand(form, context)[1]?.map(literal)[1]).toBe(platform);
});
