import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sshdProgram, startSshd } from '../support/sshd';
import { dockerOn, identityOn, laptop } from './support/machines';
import { canStartEngine, startEngine } from './support/ownEngine';
import { image, prepare } from './support/transfer';

const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
const disk = join(folder, 'disk');

const mounted = (size: string, ...options: readonly string[]) =>
  execFileSync('mount', [
    ...['-t', 'tmpfs', '-o', [...options, `size=${size}`].join()],
    ...['tmpfs', disk],
  ]);

afterAll(() => {
  dockerOn(laptop, 'rmi', '-f', image);
  rmSync(folder, { recursive: true });
});

describe.skipIf(!sshdProgram || !canStartEngine)(
  'a server whose Docker has a small disk',
  () => {
    it('loads nothing by half, loses nothing, and goes on when there is room', async () => {
      writeFileSync(join(folder, 'noise'), randomBytes(60_000_000));
      writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY noise /\n');
      dockerOn(laptop, 'build', '-q', '-t', image, folder);
      mkdirSync(disk);
      mounted('40m');
      const sshd = await startSshd(join(folder, 'sshd'));
      const engine = await startEngine(
        'small engine',
        join(folder, 'engine'),
        {},
        disk,
      );
      const { machine } = engine;
      const { save, upload, load, there, remove } = prepare(sshd, {
        way: 'sftp',
      });
      const archive = join(there, 'train_1.0.tar');
      try {
        expect(save()).toMatchObject({ code: 0 });
        expect(upload()).toMatchObject({ code: 0 });
        const before = load(machine);
        expect(before.code).toBe(1);
        expect(before.output).toContain('has too little space; nothing was');
        const full = load(machine, { ENOUGH_ROOM: '1' });
        expect(full.code).toBe(1);
        expect(full.output).toContain('The archive is still here');
        expect(identityOn(machine, image)).toBe('');
        expect(dockerOn(machine, 'image', 'ls', '-aq').output).toBe('');
        expect(existsSync(archive)).toBe(true);
        mounted('400m', 'remount');
        expect(load(machine)).toMatchObject({ code: 0 });
        expect(identityOn(machine, image)).toBe(identityOn(laptop, image));
        expect(existsSync(archive)).toBe(false);
      } finally {
        remove();
        sshd.stop();
        await engine.stop();
        execFileSync('umount', [disk]);
      }
    });
  },
);
