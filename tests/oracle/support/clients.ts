import { execFileSync, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { findProgram } from '../../../scripts/process/findProgram';

/** A docker client to ask, with the newest API version that it supports. */
export type Client = {
  readonly path: string;
  readonly version: string;
  readonly api: string;
};

/** The clients in DOCKER_CLIENTS (paths, separated like PATH), otherwise the one on PATH. */
export function dockerClients(): readonly Client[] {
  const paths = process.env.DOCKER_CLIENTS?.split(delimiter).filter(Boolean);
  // By its full path: the tests put a launcher of the same name before it on PATH.
  const own = findProgram(['docker']);
  return (paths ?? (own === undefined ? [] : [own])).flatMap((path) => {
    const asked = spawnSync(path, ['version', '--format', '{{json .Client}}'], {
      encoding: 'utf8',
      env: { ...process.env, DOCKER_HOST: 'tcp://127.0.0.1:9' },
    });
    if (asked.error) return [];
    const line = asked.stdout.split('\n')[0] ?? '';
    const { Version, ApiVersion, DefaultAPIVersion } = JSON.parse(line) as {
      Version: string;
      ApiVersion?: string;
      DefaultAPIVersion?: string;
    };
    return [
      {
        path,
        version: Version,
        api: DefaultAPIVersion ?? ApiVersion ?? '1.41',
      },
    ];
  });
}

/** Whether `script` (util-linux) is installed, which gives the client the terminal that `-it` requires. */
export function hasTerminal(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes(
      'util-linux',
    );
  } catch {
    return false;
  }
}
