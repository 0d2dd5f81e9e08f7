import { expect, it } from 'vitest';
import lab from '../../../labs/example';
import { builtImage } from '../../../../src/domain/kit/builtImage';
import {
  dockerCodec,
  type DockerEdits,
} from '../../../../src/domain/dockerfile/formState';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { contextFor } from '../../../support/dockerStates';
import { blankKit } from '../../../support/kits';

const reader = resolveProfile(blankKit.profile, lab, 'linux');

const of = (edits: DockerEdits) =>
  builtImage(
    dockerCodec.writeAll(edits, 'with memory'),
    reader,
    contextFor('ash'),
  );

it('is the tag that the user typed, with the preset for the recipe', () => {
  expect(of({ recipe: 'tidyverse', tag: 'me/tidy:2.0' })).toEqual({
    tag: 'me/tidy:2.0',
    preset: 'r',
    run: { image: 'me/tidy:2.0' },
  });
});

it('is the tag of the recipe if the user typed none', () => {
  expect(of({ recipe: 'jax' }).tag).toMatch(/jax:1\.0$/);
});

it('is started as a server in the background if it serves models', () => {
  const { run } = of({ recipe: 'vllm' });
  expect(run).toMatchObject({
    command: '',
    mode: 'background',
    mounts: [{ container: '/models', readOnly: true }],
    ports: [{ address: 'loopback', container: '8000' }],
  });
  expect(run.image).toMatch(/vllm:1\.0$/);
});

it('publishes the port that the server’s own command sets', () => {
  const { run } = of({ recipe: 'vllm', command: 'vllm serve /m --port=9000' });
  expect(run).toMatchObject({ ports: [{ container: '9000' }] });
});
