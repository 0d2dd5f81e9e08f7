import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from '../../../scripts/process/findProgram';
import { dockerOn, laptop, type Machine } from './machines';

/** dockerd is next to the client, or in the sbin next to its folder. */
const dockerd = [
  findProgram(['dockerd']),
  join(dirname(findProgram(['docker']) ?? ''), '../sbin/dockerd'),
].find((path) => path !== undefined && existsSync(path));

/** Whether this account can start an engine of its own. */
export const canStartEngine = dockerd !== undefined && userInfo().uid === 0;

export type OwnEngine = {
  readonly machine: Machine;
  readonly stop: () => Promise<void>;
};

/**
 * A Docker Engine next to the one that the tests are pointed at, for another
 * image store or another disk. It builds, loads and saves; it has no network.
 *
 * @param folder - for its socket; its images too, where `data` names no other place
 * @param settings - as in daemon.json
 */
export async function startEngine(
  name: string,
  folder: string,
  settings: Readonly<Record<string, unknown>> = {},
  data = join(folder, 'data'),
): Promise<OwnEngine> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'daemon.json');
  writeFileSync(config, JSON.stringify(settings));
  const host = `unix://${join(folder, 'docker.sock')}`;
  const daemon = spawn(
    dockerd ?? '',
    [
      ...['--config-file', config, '-H', host, '--data-root', data],
      ...['--exec-root', join(folder, 'exec')],
      ...['--pidfile', join(folder, 'pid'), '--bridge', 'none'],
      ...[
        '--iptables=false',
        '--ip6tables=false',
        '--userland-proxy=false',
        '--log-level',
        'error',
      ],
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const ended = new Promise<void>((done) =>
    daemon.once('close', () => {
      done();
    }),
  );
  const machine: Machine = { name, env: { ...laptop.env, DOCKER_HOST: host } };
  const stop = async () => {
    daemon.kill();
    await ended;
  };
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (daemon.exitCode !== null) break;
    if (dockerOn(machine, 'version').code === 0) return { machine, stop };
    await new Promise((done) => setTimeout(done, 200));
  }
  await stop();
  throw new Error(`${name}: dockerd does not answer`);
}
