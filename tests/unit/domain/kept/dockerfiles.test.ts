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
