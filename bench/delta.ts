/**
 * `npx tsx bench/delta.ts`: what travels when only the layers are sent that the
 * server lacks, written to bench/delta.json. Needs two Docker Engines (the one
 * of DOCKER_HOST is the laptop, that of OLD_DOCKER_HOST the old server), sshd,
 * and root, to start a third one of the laptop's version.
 *
 * An image of 1 GB that does not shrink: a base of 900 MB in three layers, 80 MB
 * of packages, 20 MB of code. Its bytes are counted on the line, in both
 * directions, SSH's own included, for save (which asks) and upload together.
 */
import {
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTcpProxy } from '../tests/support/tcpProxy';
import { startSshd } from '../tests/support/sshd';
import {
  dockerOn,
  identityOn,
  laptop,
  servers,
  type Machine,
} from '../tests/engine/support/machines';
import { startEngine } from '../tests/engine/support/ownEngine';
import { image, prepare } from '../tests/engine/support/transfer';

const MB = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'delta-'));
const earlier = 'engine-test/train:0.9';

/** The layers of each image, from the base up: name and megabytes. */
type Layers = readonly (readonly [name: string, megabytes: number])[];
const base: Layers = [
  ['base-a', 400],
  ['base-b', 300],
  ['base-c', 200],
];
const before: Layers = [...base, ['packages', 80], ['code', 20]];
const cases: readonly { readonly what: string; readonly layers: Layers }[] = [
  {
    what: 'top layer changed',
    layers: [...base, ['packages', 80], ['code-2', 20]],
  },
  {
    what: 'base shared',
    layers: [...base, ['packages-2', 80], ['code-2', 20]],
  },
  {
    what: 'all new',
    layers: [
      ['other-a', 400],
      ['other-b', 300],
      ['other-c', 200],
      ['packages-2', 80],
      ['code-2', 20],
    ],
  },
];

async function noise(name: string, megabytes: number): Promise<void> {
  const out = createWriteStream(join(folder, name));
  for (let i = 0; i < megabytes; i += 1) out.write(randomBytes(MB));
  await new Promise((done) => out.end(done));
}

function build(name: string, layers: Layers): void {
  writeFileSync(
    join(folder, 'Dockerfile'),
    [
      'FROM scratch',
      ...layers.map(([file]) => `COPY ${file} /`),
      'CMD ["/none"]',
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, '.dockerignore'),
    ['*', ...layers.map(([file]) => `!${file}`)].join('\n'),
  );
  expectZero(
    dockerOn(laptop, 'build', '-q', '-t', name, folder),
    `build ${name}`,
  );
}

function expectZero(
  { code, output }: { readonly code: number; readonly output: string },
  what: string,
): void {
  if (code !== 0) throw new Error(`${what}: code ${String(code)}\n${output}`);
}

async function measure(server: Machine): Promise<readonly object[]> {
  const { DOCKER_HOST = '', PATH = '' } = server.env;
  const sshd = await startSshd(mkdtempSync(join(folder, 'sshd-')) + '/at', {
    env: { DOCKER_HOST, PATH },
  });
  const proxy = await startTcpProxy(sshd.port);
  const given = join(folder, 'given.tar');
  const rows: object[] = [];
  for (const { what, layers } of cases) {
    for (const machine of [laptop, server])
      dockerOn(machine, 'rmi', '-f', image);
    if (dockerOn(server, 'image', 'inspect', earlier).code !== 0) {
      dockerOn(laptop, 'save', '-o', given, earlier);
      expectZero(dockerOn(server, 'load', '-i', given), 'load');
      rmSync(given);
    }
    build(image, layers);
    const sent = identityOn(laptop, image);
    const { saveLive, uploadLive, load, saved, remove } = prepare(
      { ...sshd, port: proxy.port },
      { way: 'sftp', changesOnly: true },
    );
    const start = proxy.sent() + proxy.received();
    expectZero(await saveLive(), 'save');
    expectZero(await uploadLive(), 'upload');
    const onTheLine = proxy.sent() + proxy.received() - start;
    const archive = statSync(join(saved, 'train_1.0.tar')).size;
    expectZero(load(server), 'load');
    if (identityOn(server, image) !== sent) throw new Error('another image');
    const known = new Set(before.map(([name]) => name));
    const changed = layers
      .filter(([name]) => !known.has(name))
      .reduce((sum, [, size]) => sum + size, 0);
    rows.push({
      what,
      changedMB: changed,
      archiveMB: archive / MB,
      onTheLineMB: onTheLine / MB,
    });
    console.log(server.name, rows.at(-1));
    remove();
  }
  proxy.stop();
  sshd.stop();
  return rows;
}

const versionOf = (machine: Machine) =>
  dockerOn(machine, 'version', '--format', '{{.Server.Version}}').output;

async function main(): Promise<void> {
  const own = await startEngine('server', join(folder, 'engine'));
  const all = [...base, ...before, ...cases.flatMap(({ layers }) => layers)];
  for (const [name, size] of new Map(all)) await noise(name, size);
  build(earlier, before);
  const results: object[] = [];
  for (const server of [own.machine, ...servers.slice(1)]) {
    results.push({ server: versionOf(server), cases: await measure(server) });
    dockerOn(server, 'rmi', '-f', image, earlier);
  }
  dockerOn(laptop, 'rmi', '-f', image, earlier);
  await own.stop();
  rmSync(folder, { recursive: true });
  const file = 'bench/delta.json';
  const measured = new Date().toISOString().slice(0, 10);
  writeFileSync(
    file,
    `${JSON.stringify({ measured, laptop: versionOf(laptop), results }, null, 2)}\n`,
  );
  console.log(readFileSync(file, 'utf8'));
}

void main();
