import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/process/run';
import type { DockerOutcome } from '../../src/domain/dockerfile/outcome';
import { fileStates } from '../support/fileStates';
import { outcomeOfState, states } from '../support/dockerStates';
import { runs, sampleOf } from '../support/samples';
import { basesOf, writeContext } from './support/dockerfiles';
import { standInImage } from './support/standIns';

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
const made = new Set<string>();
const docker = (...args: string[]) =>
  execFileSync('docker', args, { encoding: 'utf8', stdio: 'pipe' });

afterAll(() => {
  if (made.size) spawnSync('docker', ['image', 'rm', '-f', ...made]);
  rmSync(folder, { recursive: true });
});

type Inspected = { readonly Config: { readonly User: string } };

/** What can't be built because of the stand-in. */
const notHere: readonly string[] = [
  // Debian 12 has different package names for the desktop of Ubuntu 20.04.
  'cuda-desktop-focal',
  // Debian 12's pip is older than this per-requirement option.
  'file-config-settings',
  // The stand-in has a different PyTorch from the base image that matches the file.
  'yours-follows',
  // Wheels for another Python, which the form reports.
  'file-addresses-of-wheels',
  // Lines that pip doesn't understand either, which the form reports.
  'file-conda-like-lines',
];

/** Builds without a network: stand-ins replace the programs that fetch something. */
async function build(name: string, outcome: DockerOutcome): Promise<string> {
  for (const base of basesOf(outcome)) {
    if (made.has(base)) continue;
    docker('tag', standInImage('any'), base);
    made.add(base);
  }
  const context = writeContext(outcome, folder);
  const image = `engine-test/built-${name}`;
  const { code, output } = await run(
    'docker',
    [
      ...['buildx', 'build', '--load', '--network', 'none'],
      ...['--platform', 'linux/amd64', '-t', image, context],
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Error(output);
  made.add(image);
  return image;
}

/**
 * What the image's own account sees: its name, its folder and whether it can write
 * there, and leftover files.
 */
const look = `id -un; pwd; touch here && rm here && echo writes
ls -A /var/lib/apt/lists /wheels /tmp/ext /tmp/renv/library 2>/dev/null
grep -c 'pip wheel' /var/log/stand-in || true`;

const all = Object.entries({ ...states, ...fileStates }).filter(
  ([name]) => !notHere.includes(name),
);

describe.concurrent('the Dockerfile of each state builds', () => {
  it.for(sampleOf(all, runs(64)))('%s', async ([name, state]) => {
    const outcome = outcomeOfState(state);
    const image = await build(name, outcome);
    const { form, base } = outcome.result?.spec ?? {};
    const [inspected] = JSON.parse(docker('image', 'inspect', image)) as [
      Inspected,
    ];
    const own = form?.user === 'own';
    expect(inspected.Config.User).toBe(
      own ? 'me' : base?.python === 'micromamba' ? 'root' : '',
    );
    const seen = docker(
      ...['run', '--rm', '--network', 'none', '--entrypoint', 'sh', image],
      ...['-c', look],
    );
    expect(seen.trim().split('\n').filter(Boolean)).toEqual([
      own ? 'me' : 'root',
      form?.workdir,
      'writes',
      '/var/lib/apt/lists:',
      '0',
    ]);
  });
});
