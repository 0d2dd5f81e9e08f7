import { randomBytes } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import type { TransferForm } from '../../src/data/transferFields';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { startTcpProxy } from '../support/tcpProxy';
import { dockerOn, identityOn, laptop } from './support/machines';
import { image, prepare, type Transfer } from './support/transfer';

const ready = sshdProgram && ['rsync', 'sftp'].every((p) => findProgram([p]));
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
const isRoot = userInfo().uid === 0;

let sshd: Sshd;
let current: Transfer | undefined;

/** A transfer that is removed after its test. */
function transfer(
  part: Partial<TransferForm> = {},
  server: Pick<Sshd, 'port' | 'bin'> = sshd,
): Transfer {
  current = prepare(server, part);
  return current;
}

function build(...lines: readonly string[]): void {
  writeFileSync(join(folder, 'noise'), randomBytes(3_000_000));
  writeFileSync(
    join(folder, 'Dockerfile'),
    ['FROM scratch', 'COPY noise /', 'CMD ["/none"]', ...lines].join('\n'),
  );
  dockerOn(laptop, 'build', '-q', '-t', image, folder);
}

/** Flips one byte in the middle of a file. */
function flip(path: string): void {
  const middle = Math.floor(statSync(path).size / 2);
  const byte = readFileSync(path)[middle] ?? 0;
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([byte ^ 0xff]), 0, 1, middle);
  closeSync(file);
}

const archiveIn = (path: string) =>
  join(path, readdirSync(path).find((name) => name.includes('.tar')) ?? 'none');

/** Moves an image from the engine to a file, and back again. */
const kept = join(folder, 'kept.tar');
const forget = () => {
  dockerOn(laptop, 'save', '-o', kept, image);
  dockerOn(laptop, 'rmi', '-f', image);
};

describe.skipIf(!ready)('failures end with a clear message', () => {
  beforeAll(async () => {
    sshd = await startSshd(join(folder, 'sshd'));
    build();
  });
  afterEach(() => {
    current?.remove();
    if (existsSync(kept)) dockerOn(laptop, 'load', '-i', kept);
  });
  afterAll(() => {
    sshd.stop();
    dockerOn(laptop, 'rmi', '-f', image);
    rmSync(folder, { recursive: true });
  });

  it('no such image: nothing is created', () => {
    const { save, saved } = transfer({ image: 'engine-test/none:1.0' });
    const { code, output } = save();
    expect(code).toBe(1);
    expect(output).toContain('There is no image engine-test/none:1.0 here');
    expect(existsSync(saved)).toBe(false);
  });

  it('another architecture: reported before saving', () => {
    const { save, saved } = transfer({ arch: 'arm64' });
    const { code, output } = save();
    expect(code).toBe(1);
    expect(output).toContain('The server needs linux/arm64');
    expect(output).toContain('linux/amd64');
    expect(existsSync(saved)).toBe(false);
  });

  it('another user’s folder is not written to, on the laptop or the server', () => {
    const { save, upload, saved, there } = transfer();
    mkdirSync(saved);
    writeFileSync(join(saved, 'thesis.txt'), 'mine');
    expect(save()).toMatchObject({ code: 1 });
    expect(readdirSync(saved)).toEqual(['thesis.txt']);
    rmSync(saved, { recursive: true });
    expect(save()).toMatchObject({ code: 0 });
    mkdirSync(there);
    writeFileSync(join(there, 'thesis.txt'), 'mine');
    const { code, output } = upload();
    expect(code).toBe(1);
    expect(output).toContain('holds files that these scripts did not write');
    expect(readdirSync(there)).toEqual(['thesis.txt']);
  });

  it('upload before save, and with settings that differ from the saved ones', () => {
    const { upload, work, save } = transfer();
    expect(upload().output).toContain('run the save script first');
    save();
    const script = join(work, 'upload.sh');
    writeFileSync(
      script,
      readFileSync(script, 'utf8').replace(
        /^archive=.*$/m,
        'archive=train_1.0.tar.zst',
      ),
    );
    expect(upload().output).toContain('saved with other settings');
  });

  it.each(['rsync', 'sftp', 'scp'] as const)(
    '%s: an interrupted upload is completed',
    (way) => {
      const { save, upload, saved, there } = transfer({ way });
      save();
      upload();
      truncateSync(archiveIn(there), 1_000_000);
      expect(upload()).toMatchObject({ code: 0 });
      expect(
        readFileSync(archiveIn(there)).equals(readFileSync(archiveIn(saved))),
      ).toBe(true);
    },
  );

  it.each(['rsync', 'sftp', 'scp'] as const)(
    '%s: resumes after the connection breaks during an upload',
    async (way) => {
      const proxy = await startTcpProxy(sshd.port);
      const line = { ...sshd, port: proxy.port };
      const { save, uploadLive, load, saved, there } = transfer({ way }, line);
      save();
      const whole = readFileSync(archiveIn(saved));
      proxy.cutAfter(2_000_000);
      const cut = await uploadLive();
      expect(cut.code).toBe(1);
      expect(cut.output).toContain('The server keeps what has arrived');
      // The server's side may still be writing when the client has ended.
      await expect
        .poll(() => statSync(archiveIn(there)).size)
        .toBeGreaterThan(100_000);
      const arrived = statSync(archiveIn(there)).size;
      expect(arrived).toBeLessThan(whole.length);
      // The partial file isn't mistaken for the image.
      forget();
      expect(load(laptop).output).toContain('nothing was loaded');
      expect(identityOn(laptop, image)).toBe('');
      proxy.cutAfter(Infinity);
      const before = proxy.sent();
      expect(await uploadLive()).toMatchObject({ code: 0 });
      // scp starts the file again.
      if (way !== 'scp')
        expect(proxy.sent() - before).toBeLessThan(
          whole.length - arrived + 200_000,
        );
      expect(readFileSync(archiveIn(there)).equals(whole)).toBe(true);
      expect(load(laptop)).toMatchObject({ code: 0 });
      proxy.stop();
    },
  );

  it.each(['rsync', 'sftp', 'scp'] as const)(
    '%s: a flipped byte is found and fixed',
    (way) => {
      const { save, upload, load, saved, there } = transfer({ way });
      save();
      upload();
      flip(archiveIn(there));
      forget();
      const refused = load(laptop);
      expect(refused.code).toBe(1);
      expect(refused.output).toContain('nothing was loaded');
      expect(identityOn(laptop, image)).toBe('');
      // rsync fixes it at once; the others remove the file and send it again.
      if (upload().code !== 0) expect(upload()).toMatchObject({ code: 0 });
      expect(
        readFileSync(archiveIn(there)).equals(readFileSync(archiveIn(saved))),
      ).toBe(true);
      expect(load(laptop)).toMatchObject({ code: 0 });
    },
  );

  it('a rebuilt image replaces its own archives, even an incomplete one', () => {
    const { save, upload, load, there } = transfer({ way: 'sftp' });
    save();
    upload();
    truncateSync(archiveIn(there), 1_000_000);
    build('ENV AGAIN=1');
    expect(save()).toMatchObject({ code: 0 });
    expect(upload()).toMatchObject({ code: 0 });
    expect(load(laptop)).toMatchObject({ code: 0 });
  });

  it('a server whose login shell isn’t bash', async () => {
    const shells = ['dash', 'tcsh', 'fish', 'zsh'].flatMap(
      (name) => findProgram([name]) ?? [],
    );
    for (const [i, shell] of shells.entries()) {
      const other = await startSshd(join(folder, `shell${String(i)}`), {
        shell,
      });
      const { save, upload } = transfer({ way: 'rsync' }, other);
      save();
      expect(upload(), shell).toMatchObject({ code: 0 });
      current?.remove();
      other.stop();
    }
    expect(shells.length).toBeGreaterThan(0);
  });

  it('no Docker: reported, and nothing is loaded', () => {
    const { save, upload, load, there } = transfer();
    const without = { DOCKER_HOST: 'unix:///none.sock' };
    expect(save(without).output).toContain('Docker does not answer');
    save();
    upload();
    const { code, output } = load(laptop, without);
    expect(code).toBe(1);
    expect(output).toContain('ask the administrator');
    expect(existsSync(archiveIn(there))).toBe(true);
  });

  it('a server of another architecture', () => {
    const { save, upload, load, there } = transfer();
    save();
    upload();
    const about = join(there, 'about.txt');
    writeFileSync(
      about,
      readFileSync(about, 'utf8').replace('linux/amd64', 'linux/arm64'),
    );
    const { code, output } = load(laptop);
    expect(code).toBe(1);
    expect(output).toContain('cannot run on this server');
  });

  it('no SSH: the port is closed', () => {
    const { save, upload } = transfer({ sshPort: '1' });
    save();
    expect(upload().output).toContain('SSH could not log in');
  });

  it('a full disk on the server: reported before sending', () => {
    if (!isRoot) return;
    const small = join(folder, 'small');
    mkdirSync(small, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]);
    try {
      const { save, upload, there } = transfer({ folder: small });
      save();
      const { code, output } = upload();
      expect(code).toBe(1);
      expect(output).toContain('Too little space in this folder of the server');
      expect(readdirSync(there)).toEqual([]);
    } finally {
      execFileSync('umount', [small]);
    }
  });

  it('too little space for Docker: reported before loading', () => {
    const { save, upload, load, there } = transfer();
    save();
    upload();
    forget();
    const about = join(there, 'about.txt');
    writeFileSync(
      about,
      readFileSync(about, 'utf8').replace(
        /^bytes .*$/m,
        `bytes ${String(2 ** 60)}`,
      ),
    );
    const { code, output } = load(laptop);
    expect(code).toBe(1);
    expect(output).toContain('nothing was loaded');
    expect(identityOn(laptop, image)).toBe('');
    expect(load(laptop, { ENOUGH_ROOM: '1' })).toMatchObject({ code: 0 });
  });

  it('no write permission: a read-only disk, another user’s folder', () => {
    if (!isRoot) return;
    const locked = join(folder, 'locked');
    mkdirSync(locked, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=9m', 'tmpfs', locked]);
    try {
      const { save, upload } = transfer({ folder: locked });
      save();
      expect(upload().output).toContain('cannot be made or written to');
      current?.remove();
      const usb = transfer({ way: 'usb', carrier: locked });
      usb.save();
      expect(usb.upload().output).toMatch(
        /cannot be written to|Too little space/,
      );
    } finally {
      execFileSync('umount', [locked]);
    }
  });

  it('a missing USB stick', () => {
    const { save, upload } = transfer({ way: 'usb', carrier: '/none/STICK' });
    save();
    expect(upload().output).toContain('There is no folder /none/STICK');
  });

  it('a tag that belongs to another image: reported before it moves', () => {
    const { save, upload, load } = transfer();
    save();
    upload();
    build('ENV OTHER=1');
    const { code, output } = load(laptop);
    expect(code).toBe(0);
    expect(output).toContain('belong to another image now');
    expect(output).toContain('docker tag sha256:');
  });

  it('a loaded image is not sent again; a removed archive is requested', () => {
    const { save, upload, load, there } = transfer();
    save();
    upload();
    expect(load(laptop)).toMatchObject({ code: 0 });
    expect(readdirSync(there).sort()).toEqual([
      'about.txt',
      'load.sh',
      'loaded.txt',
    ]);
    expect(upload().output).toContain('nothing to send');
    forget();
    expect(load(laptop).output).toContain('run the upload script again');
    expect(upload()).toMatchObject({ code: 0 });
    expect(load(laptop)).toMatchObject({ code: 0 });
  });

  it('pieces left from an earlier build are not loaded', () => {
    const { save, upload, load, there } = transfer({
      way: 'usb',
      split: true,
      cleanUp: false,
    });
    save();
    upload();
    appendFileSync(`${archiveIn(there)}x`, 'left over');
    expect(load(laptop)).toMatchObject({ code: 0 });
    chmodSync(there, 0o755);
  });
});
