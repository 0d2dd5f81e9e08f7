import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runOptions } from '../../src/data/runOptions';
import type { OptionRow } from '../../src/data/schema/runOption';
import { toSpec } from '../../src/domain/run/toSpec';
import { formOf } from '../../src/domain/run/formOf';
import { dockerClients } from './support/clients';
import { testContext } from './support/testContext';

const rows: readonly OptionRow[] = runOptions;
const newer = rows.flatMap(({ id, since, kind, newer: values = [] }) => [
  ...(since === undefined
    ? []
    : [
        {
          since,
          more: `--${id}${kind === 'switch' ? '' : kind === 'pair' ? ' a=b' : ' 1s'}`,
        },
      ]),
  ...values.map(({ since: first, example }) => ({
    since: first,
    more: `--${id} ${example}`,
  })),
]);

/** Values that only the engine rejects, or a client connected to an engine. */
const byEngine = [/type=image/, /^--volume /, /^--device /];

describe('options and values that a Docker version lacks', () => {
  it.for(newer)(
    '$more is rejected for Docker older than $since',
    ({ since, more }) => {
      const on = (docker: string) => {
        const { server } = testContext;
        const reader = {
          ...testContext,
          server: {
            ...server,
            machine: {
              ...server.machine,
              docker: { value: docker, from: 'lab' },
            },
          },
        } as const;
        return toSpec(formOf({ more }, reader), reader);
      };
      const old = on('20.10.24');
      expect(old.ok ? [] : old.problems.map(({ field }) => field)).toEqual([
        'more',
      ]);
      expect(!old.ok && old.problems[0]?.message.en).toContain(since);
      expect(on('29.1.0').ok).toBe(true);
      expect(on(`${since}.0`).ok).toBe(true);
    },
  );

  for (const client of dockerClients())
    it.for(newer.filter(({ more }) => !byEngine.some((one) => one.test(more))))(
      `${client.version}: $more`,
      ({ more }) => {
        const { stderr } = spawnSync(
          client.path,
          ['run', ...more.split(' '), 'alpine'],
          // No engine responds: the client must reject it before it contacts one.
          { encoding: 'utf8', env: { DOCKER_HOST: 'tcp://127.0.0.1:9' } },
        );
        const refused = /unknown flag|invalid argument/.test(stderr);
        expect(refused, stderr).toBe(client.version.startsWith('20.10'));
      },
    );
});
