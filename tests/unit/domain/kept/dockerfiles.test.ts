import { it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { outcomeOfState, states } from '../../../support/dockerStates';
import { keep, line, sentencesOf } from './keep';

const odd: Readonly<Record<string, DockerEdits>> = {
  latest: { image: 'pytorch/pytorch:latest' },
  untagged: { image: 'debian' },
  newest: { image: 'pytorch/pytorch:2.9.1-cuda13.0-cudnn9-runtime' },
  secret: { env: [{ name: 'API_KEY', value: 'x' }] },
  models: { models: 'copied' },
  root: { user: 'root', service: 'desktop' },
  pascal: { machine: 'cards', cards: 'NVIDIA TITAN Xp', driver: '580.95.05' },
  blackwell: { machine: 'cards', cards: 'NVIDIA B200', driver: '535.183.01' },
  unknown: { machine: 'cards', cards: 'Voodoo 2', driver: '' },
  'driver not known': { machine: 'cards', cards: 'NVIDIA A40', driver: '' },
  'two generations': {
    image: 'pytorch/pytorch:2.9.1-cuda13.0-cudnn9-runtime',
    machine: 'cards',
    cards: 'Tesla V100-PCIE-32GB, NVIDIA B200',
    driver: '580.95.05',
  },
  'compiler of another generation': {
    recipe: 'cuda',
    machine: 'cards',
    cards: 'Tesla K80, NVIDIA GeForce RTX 5090',
    driver: '580.95.05',
  },
  'extension and wheels': {
    recipe: 'pytorch-extension',
    pip: 'flash-attn==2.7.4',
  },
  'no R in the base': { recipe: 'rocker', image: 'debian:12', cran: 'lme4' },
  'typed framework': { pip: 'torch==2.1', image: 'example.org/own:1' },
  'dated CRAN': { recipe: 'rocker', cran: 'lme4', mirror: 'tuna' },
  'R in a notebook': { recipe: 'rocker', service: 'jupyter', cran: '' },
  'uv in a venv': { recipe: 'cuda', installer: 'uv', pip: 'numpy' },
  'git in conda': {
    recipe: 'miniforge',
    yours: 'a @ git+https://example.org/a.git',
  },
  'no such release': { yours: 'torch==9.9', framework: 'file' },
  'a release of its own': { yours: 'tensorflow==2.18.0', recipe: 'tensorflow' },
};

it('findings in Dockerfiles, and the field of each instruction', async () => {
  const answers = Object.entries({ ...states, ...odd }).flatMap(
    ([name, state]) => {
      const { result, problems, findings } = outcomeOfState(state);
      const fields = result?.groups.map((group) =>
        group.map(({ keyword, field }) => `${keyword} ${String(field)}`),
      );
      return [
        line(
          '####',
          name,
          problems.map(({ field }) => field),
        ),
        ...findings.map(({ rule, severity, place }) =>
          line('  !', rule, severity, place.field),
        ),
        ...(fields ?? []).map((group) => line(' ', group)),
      ];
    },
  );
  const findings = Object.values({ ...states, ...odd }).flatMap(
    (state) => outcomeOfState(state).findings,
  );
  await keep('dockerfiles', [...answers, ...sentencesOf(findings)]);
});
