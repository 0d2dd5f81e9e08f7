import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import {
  dockerOn,
  identityOn,
  laptop,
  servers,
  type Machine,
} from './support/machines';
import {
  canStartEngine,
  startEngine,
  type OwnEngine,
} from './support/ownEngine';
import { image, prepare, type Transfer } from './support/transfer';

const ready = sshdProgram && canStartEngine;
const folder = mkdtempSync(join(tmpdir(), 'stores-'));
const earlier = 'engine-test/train:0.9';
const layer = 'FROM scratch\nCOPY base /\n';

let sshd: Sshd;
/** With the containerd image store, as Docker Desktop and fresh installs of 29 have it. */
let containerd: OwnEngine;
let current: Transfer | undefined;

function build(machine: Machine, name: string, dockerfile: string): void {
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  expect(dockerOn(machine, 'build', '-q', '-t', name, folder).code).toBe(0);
}

/** Every pair of machines of which one has the containerd store. */
const pairs = () => {
  const own = containerd.machine;
  return [
    ...servers.map((server) => ({ from: own, to: server })),
    { from: laptop, to: own },
  ];
};

describe.skipIf(!ready)('between the two image stores', () => {
  beforeAll(async () => {
    containerd = await startEngine('containerd store', join(folder, 'engine'), {
      features: { 'containerd-snapshotter': true },
    });
    const { DOCKER_HOST = '', PATH = '' } = containerd.machine.env;
    sshd = await startSshd(join(folder, 'sshd'), {
      env: { DOCKER_HOST, PATH },
    });
    for (const [name, bytes] of [
      ['base', 8_000_000],
      ['old', 1_000_000],
      ['new', 1_000_000],
    ] as const)
      writeFileSync(join(folder, name), randomBytes(bytes));
  });
  afterEach(() => {
    current?.remove();
    for (const machine of [...servers, containerd.machine])
      dockerOn(machine, 'rmi', '-f', image, earlier);
  });
  afterAll(async () => {
    sshd.stop();
    await containerd.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(['none', 'gzip', 'zstd'] as const)(
    'the image arrives with its layers, compressed by %s, and once',
    (compression) => {
      for (const { from, to } of pairs()) {
        const where = `${from.name} to ${to.name}`;
        build(from, image, `${layer}COPY new /\nCMD ["/none"]\n`);
        current = prepare(sshd, { way: 'sftp', compression }, from);
        const { save, upload, load, remove } = current;
        const sent = identityOn(from, image);
        const saved = save();
        expect(saved, where).toMatchObject({ code: 0 });
        expect(saved.output.includes('uses the containerd store'), where).toBe(
          compression !== 'none' && from !== laptop,
        );
        expect(upload(), where).toMatchObject({ code: 0 });
        dockerOn(from, 'rmi', '-f', image);
        expect(load(to), where).toMatchObject({ code: 0 });
        expect(identityOn(to, image), where).toBe(sent);
        expect(upload().output, where).toContain('nothing to send');
        dockerOn(to, 'rmi', '-f', image);
        remove();
      }
    },
  );

  it('its own image is known again by its ID', () => {
    const { machine } = containerd;
    build(machine, image, `${layer}COPY new /\nCMD ["/none"]\n`);
    current = prepare(sshd, { way: 'sftp', cleanUp: false }, machine);
    const { save, upload, load } = current;
    save();
    upload();
    expect(load(machine).output).toContain(
      'Exactly this image is already loaded',
    );
  });

  it('a changed top layer travels alone to the containerd store', () => {
    const { machine } = containerd;
    build(laptop, earlier, `${layer}COPY old /\nCMD ["/none"]\n`);
    const given = join(folder, 'given.tar');
    dockerOn(laptop, 'save', '-o', given, earlier);
    dockerOn(machine, 'load', '-i', given);
    build(laptop, image, `${layer}COPY new /\nCMD ["/none"]\n`);
    current = prepare(sshd, { way: 'sftp', changesOnly: true });
    const { save, upload, load, saved } = current;
    expect(save()).toMatchObject({ code: 0 });
    expect(statSync(join(saved, 'train_1.0.tar')).size).toBeLessThan(1_100_000);
    expect(upload()).toMatchObject({ code: 0 });
    expect(load(machine)).toMatchObject({ code: 0 });
    expect(identityOn(machine, image)).toBe(identityOn(laptop, image));
  });
});
