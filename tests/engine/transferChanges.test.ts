import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { dockerOn, identityOn, laptop, servers } from './support/machines';
import { image, prepare, type Transfer } from './support/transfer';

/** Another engine than the laptop's, which has what it was given only. */
const [, server] = servers;
const ready = sshdProgram && server;
const folder = mkdtempSync(join(tmpdir(), 'changes-test-'));
const earlier = 'engine-test/train:0.9';

/** In bytes: what every image begins with, and what is new in each. */
const base = 20_000_000;
const top = 2_000_000;
const layer = 'FROM scratch\nCOPY base /\n';

let sshd: Sshd;
let current: Transfer | undefined;

const noise = (name: string, bytes: number) => {
  writeFileSync(join(folder, name), randomBytes(bytes));
};

function build(name: string, dockerfile: string): void {
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  const { code } = dockerOn(laptop, 'build', '-q', '-t', name, folder);
  expect(code).toBe(0);
}

/** To the server by an archive, without a transfer. */
function give(name: string): void {
  const archive = join(folder, 'given.tar');
  dockerOn(laptop, 'save', '-o', archive, name);
  if (server) dockerOn(server, 'load', '-i', archive);
}

/** Saved and uploaded: how many bytes travelled. */
function send(): { readonly bytes: number; readonly transfer: Transfer } {
  const transfer = prepare(sshd, { way: 'sftp', changesOnly: true });
  current = transfer;
  expect(transfer.save()).toMatchObject({ code: 0 });
  expect(transfer.upload()).toMatchObject({ code: 0 });
  const bytes = statSync(join(transfer.saved, 'train_1.0.tar')).size;
  return { bytes, transfer };
}

describe.skipIf(!ready)('only the layers that the server lacks', () => {
  beforeAll(async () => {
    const { DOCKER_HOST = '', PATH = '' } = server?.env ?? {};
    sshd = await startSshd(join(folder, 'sshd'), {
      env: { DOCKER_HOST, PATH },
    });
    noise('base', base);
    noise('old', top);
    build(earlier, `${layer}COPY old /\nCMD ["/none"]\n`);
  });
  afterEach(() => {
    current?.remove();
    for (const machine of servers) dockerOn(machine, 'rmi', '-f', image);
    if (server) dockerOn(server, 'rmi', '-f', earlier);
  });
  afterAll(() => {
    sshd.stop();
    dockerOn(laptop, 'rmi', '-f', earlier);
    rmSync(folder, { recursive: true });
  });

  it('a changed top layer travels alone, and the image is complete on both engines', () => {
    give(earlier);
    noise('new', top);
    build(image, `${layer}COPY new /\nCMD ["/none"]\n`);
    const sent = identityOn(laptop, image);
    const { bytes, transfer } = send();
    expect(bytes).toBeGreaterThan(top);
    expect(bytes).toBeLessThan(top * 1.1);
    dockerOn(laptop, 'rmi', '-f', image);
    for (const machine of servers) {
      // the clean-up of the first took the archive away
      if (machine === server) transfer.upload();
      else
        dockerOn(machine, 'load', '-i', join(transfer.saved, 'train_1.0.tar'));
      if (machine === server)
        expect(transfer.load(machine)).toMatchObject({ code: 0 });
      expect(identityOn(machine, image)).toBe(sent);
    }
  });

  it('of an image that shares nothing, all travels', () => {
    noise('other', base);
    give(earlier);
    build(image, 'FROM scratch\nCOPY other /\nCMD ["/none"]\n');
    const { bytes, transfer } = send();
    expect(bytes).toBeGreaterThan(base);
    expect(transfer.load(server ?? laptop)).toMatchObject({ code: 0 });
  });

  it('layers in another order are not the same layers', () => {
    give(earlier);
    build(image, 'FROM scratch\nCOPY old /\nCOPY base /\nCMD ["/none"]\n');
    expect(send().bytes).toBeGreaterThan(base + top);
  });

  it('a base that was removed after the upload stops the load before Docker is asked', () => {
    give(earlier);
    noise('new', top);
    build(image, `${layer}COPY new /\nCMD ["/none"]\n`);
    const { transfer } = send();
    if (server) dockerOn(server, 'rmi', '-f', earlier);
    const { code, output } = transfer.load(server ?? laptop);
    expect(code).toBe(1);
    expect(output).toContain('has been removed from this server');
    expect(identityOn(server ?? laptop, image)).toBe('');
  });
});
