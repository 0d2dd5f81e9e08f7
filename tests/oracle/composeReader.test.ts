import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../../src/domain/docker/compose/writeYaml';
import { awkwardScalars } from '../unit/domain/docker/awkwardScalars';
import { dockerClients } from './support/clients';

type Read = {
  readonly services: { readonly a: { readonly command: unknown } };
};

/**
 * `docker stack config` reads a file with the client's own compose reader and
 * prints its interpretation; 20.10 has no such command.
 */
it.for(dockerClients().filter(({ version }) => !version.startsWith('20.')))(
  'docker $version reads awkward texts in compose.yaml as intended',
  ({ path }) => {
    const folder = mkdtempSync(join(tmpdir(), 'compose-'));
    const file = join(folder, 'compose.yaml');
    // The reader interprets `$`, and none of these contains one.
    writeFileSync(
      file,
      writeYaml({
        version: '3.8',
        services: { a: { image: 'a:1', command: awkwardScalars } },
      }),
    );
    const { stdout, stderr } = spawnSync(
      path,
      ['stack', 'config', '-c', file],
      {
        encoding: 'utf8',
        env: { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:9' },
      },
    );
    rmSync(folder, { recursive: true });
    const read = parse(stdout, { version: '1.2' }) as Read | null;
    expect(read?.services.a.command, stderr).toEqual(awkwardScalars);
  },
);
