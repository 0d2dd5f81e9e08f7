import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { dockerOn, identityOn, laptop, servers } from './support/machines';
import { image, prepare, type Transfer } from './support/transfer';

/** An engine other than the laptop's, which has only the images that it was given. */
const [, server] = servers;
const ready = sshdProgram && server;
const folder = mkdtempSync(join(tmpdir(), 'changes-test-'));
const earlier = 'engine-test/train:0.9';

/** In bytes: the common start of all images, and what is new in each. */
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

/** Puts an image on the server as an archive, without a transfer. */
function give(name: string): void {
  const archive = join(folder, 'given.tar');
  dockerOn(laptop, 'save', '-o', archive, name);
  if (server) dockerOn(server, 'load', '-i', archive);
}

/** Saves and uploads; returns the number of bytes sent. */
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

  it('sends only a changed top layer, and the image is complete on both engines', () => {
    give(earlier);
    noise('new', top);
    build(image, `${layer}COPY new /\nCMD ["/none"]\n`);
    const sent = identityOn(laptop, image);
    const { bytes, transfer } = send();
    expect(bytes).toBeGreaterThan(top);
    expect(bytes).toBeLessThan(top * 1.1);
    dockerOn(laptop, 'rmi', '-f', image);
    for (const machine of servers) {
      // The first transfer's cleanup removed the archive.
      if (machine === server) transfer.upload();
      else
        dockerOn(machine, 'load', '-i', join(transfer.saved, 'train_1.0.tar'));
      if (machine === server)
        expect(transfer.load(machine)).toMatchObject({ code: 0 });
      expect(identityOn(machine, image)).toBe(sent);
    }
  });

  it('sends everything of an image that shares nothing', () => {
    noise('other', base);
    give(earlier);
    build(image, 'FROM scratch\nCOPY other /\nCMD ["/none"]\n');
    const { bytes, transfer } = send();
    expect(bytes).toBeGreaterThan(base);
    expect(transfer.load(server ?? laptop)).toMatchObject({ code: 0 });
  });

  it('treats layers in a different order as different', () => {
    give(earlier);
    build(image, 'FROM scratch\nCOPY old /\nCOPY base /\nCMD ["/none"]\n');
    expect(send().bytes).toBeGreaterThan(base + top);
  });

  it('stops the load before calling Docker if a base image was removed after the upload', () => {
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
