import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import type { TransferForm } from '../../src/data/transferFields';
import { transferForms } from '../support/transferForms';
import { dockerOn, identityOn, laptop, servers } from './support/machines';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { image, prepare } from './support/transfer';

/** `TRANSFERS=all`: every combination; otherwise about this many. */
const wanted = process.env.TRANSFERS ?? '12';
const seed = Number(process.env.RUN_SEED ?? 20261127);

const tools = ['rsync', 'sftp', 'pigz', 'zstd'];
const ready = sshdProgram && tools.every((name) => findProgram([name]));

let sshd: Sshd;
const folder = mkdtempSync(join(tmpdir(), 'transfer-test-'));

/** An image of several megabytes, partly compressible, for this machine's platform. */
function buildImage(): void {
  writeFileSync(join(folder, 'noise'), randomBytes(3_000_000));
  writeFileSync(join(folder, 'text'), 'the same line\n'.repeat(100_000));
  writeFileSync(
    join(folder, 'Dockerfile'),
    'FROM scratch\nCOPY noise /\nCOPY text /\nENV MARK=1\nCMD ["/none"]\n',
  );
  dockerOn(laptop, 'build', '-q', '-t', image, folder);
}

beforeAll(async () => {
  if (!ready) return;
  sshd = await startSshd(join(folder, 'sshd'));
  buildImage();
});

afterAll(() => {
  if (!ready) return;
  sshd.stop();
  for (const server of servers) dockerOn(server, 'rmi', '-f', image);
  rmSync(folder, { recursive: true });
});

const all = transferForms('bash');
/** Every n-th one, so that each method, compression, and route occurs. */
const step = wanted === 'all' ? 1 : Math.floor(all.length / Number(wanted));
const forms = all.filter((_, i) => (i + seed) % step === 0);

const label = ({ way, compression, split, jump }: TransferForm) =>
  [way, compression, split ? 'pieces' : 'one file', jump && 'jump host']
    .filter(Boolean)
    .join(', ');

describe.skipIf(!ready)(
  `from laptop to server, ${String(forms.length)} of ${String(all.length)} combinations`,
  () => {
    it.each(
      forms.map((form, i) => ({
        form,
        server: servers[i % servers.length] ?? laptop,
        name: label(form),
      })),
    )('$name, $server.name', ({ form, server }) => {
      const { way, compression, split } = form;
      const jump = form.jump && `localhost:${sshd.port}`;
      const cleanUp = way !== 'usb';
      const transfer = prepare(sshd, {
        way,
        compression,
        split,
        jump,
        cleanUp,
      });
      const sent = identityOn(laptop, image);
      expect(transfer.save()).toMatchObject({ code: 0 });
      expect(transfer.upload()).toMatchObject({ code: 0 });
      const archive = join(folder, 'kept.tar');
      dockerOn(laptop, 'save', '-o', archive, image);
      dockerOn(server, 'rmi', '-f', image);
      expect(transfer.load(server)).toMatchObject({ code: 0 });
      expect(identityOn(server, image)).toBe(sent);
      // Again: there is nothing to do, and nothing changes.
      expect(transfer.save().output).toContain('Saved already');
      expect(transfer.upload()).toMatchObject({ code: 0 });
      expect(transfer.load(server).output).toContain('already loaded');
      if (server === laptop) dockerOn(laptop, 'load', '-i', archive);
      transfer.remove();
    });
  },
);
