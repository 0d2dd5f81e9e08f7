import { execFileSync, spawnSync } from 'node:child_process';
import { exampleFolder, readExample } from '../../support/examples';
import { standInImage } from './standIns';

export const docker = (...args: string[]): string =>
  execFileSync('docker', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });

export const engineVersion = () =>
  docker('version', '--format', '{{.Server.Version}}').trim();

/** The stand-in for a base image, by the start of its name. */
const standIns: Readonly<Record<string, string>> = {
  'pytorch/pytorch:': 'python',
  'tensorflow/tensorflow:': 'python',
  'continuumio/miniconda3:': 'python',
  'mambaorg/micromamba:': 'python',
  'r-base:': 'r',
  'nvidia/cuda:': 'cuda',
};

/** The stand-in for a base image; undefined if the distribution's own image is used. */
export const standInOf = (image: string): string | undefined =>
  Object.entries(standIns).find(([start]) => image.startsWith(start))?.[1];

const isHere = (image: string) =>
  spawnSync('docker', ['image', 'inspect', image]).status === 0;

/** Gives the names after FROM to the stand-ins of an example, and pulls images without a stand-in. */
export function provideBases(id: string): void {
  for (const { image } of readExample(id).bases) {
    const standIn = standInOf(image);
    if (standIn !== undefined) docker('tag', standInImage(standIn), image);
    else if (!isHere(image)) docker('pull', image);
  }
}

export const imageOf = (id: string) => `engine-test/${id}:1.0`;

/** Builds an example unchanged; unchanged layers come from the cache. */
export function buildExample(id: string): void {
  docker('build', '--network', 'host', '-t', imageOf(id), exampleFolder(id));
}

type Service = {
  readonly name: string;
  readonly uid: number;
  /** Host port, on loopback, and container port. */
  readonly ports: `${number}:${number}`;
  /** As after `-v`. */
  readonly mounts: readonly string[];
  /** As after `-e`. */
  readonly env: readonly string[];
};

/** Starts an example in the background, like its README. */
export function startExample(
  id: string,
  { name, uid, ports, mounts, env }: Service,
): void {
  const own = ['--name', name, '--user', `${String(uid)}:${String(uid)}`];
  const options = [
    ...mounts.flatMap((mount) => ['-v', mount]),
    ...env.flatMap((variable) => ['-e', variable]),
  ];
  docker(
    'run',
    '-d',
    ...own,
    '-p',
    `127.0.0.1:${ports}`,
    ...options,
    imageOf(id),
  );
}

/** What Docker's own build checks report for a Dockerfile. */
export function buildChecks(id: string): { code: number; output: string } {
  const args = ['buildx', 'build', '--check', exampleFolder(id)];
  const { status, stdout, stderr } = spawnSync('docker', args, {
    encoding: 'utf8',
  });
  return { code: status ?? 1, output: stdout + stderr };
}

/** `Debian 12.12`, as the image itself reports it. */
export function systemOf(image: string): string {
  const version = docker(
    'run',
    '--rm',
    '--network',
    'none',
    '--entrypoint',
    'cat',
    image,
    '/etc/debian_version',
  );
  return `Debian ${version.trim()}`;
}
