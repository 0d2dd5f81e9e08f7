import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

/** The environment of an engine's own client. */
export type Machine = {
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
};

/** The engine that the tests use by default: the laptop. */
export const laptop: Machine = { name: 'laptop', env: process.env };

/**
 * The servers: that engine itself, and a second, older one if `OLD_DOCKER_HOST`
 * and the second entry in `DOCKER_CLIENTS` name it.
 */
export const servers: readonly Machine[] = [laptop, ...old()];

function old(): readonly Machine[] {
  const { OLD_DOCKER_HOST: host, DOCKER_CLIENTS: clients = '' } = process.env;
  const client = clients.split(':')[1];
  if (!host || !client) return [];
  const PATH = `${dirname(client)}:${process.env.PATH ?? ''}`;
  return [
    { name: 'old engine', env: { ...process.env, DOCKER_HOST: host, PATH } },
  ];
}

/** Runs a docker command on a machine; returns its output and exit code. */
export function dockerOn(
  { env }: Machine,
  ...args: readonly string[]
): { readonly code: number; readonly output: string } {
  const { status, stdout } = spawnSync('docker', args, {
    env,
    encoding: 'utf8',
  });
  return { code: status ?? 1, output: stdout.trim() };
}

/** What makes two images the same: the configuration if it is the ID, and the layers. */
export const identityOn = (machine: Machine, image: string): string =>
  dockerOn(
    machine,
    'image',
    'inspect',
    '--format',
    '{{json .RootFS.Layers}} {{json .Config.Env}}',
    image,
  ).output;
