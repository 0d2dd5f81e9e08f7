import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/process/freePort';
import {
  buildExample,
  docker,
  imageOf,
  provideBases,
  startExample,
} from './support/engine';
import { colours, screenshot } from './support/rfb';

const id = 'stata-vnc';
const name = 'tom-engine-test-vnc';
const uid = 12_345;
const password = 'sesame42';
const port = freePort();
const home = mkdtempSync(join(tmpdir(), 'vnc '));

/** The number of colors on the screen once the desktop is drawn; 0 while the server doesn't respond. */
const drawn = async () => {
  const screen = await screenshot(port, password).catch(() => undefined);
  return screen ? colours(screen) : 0;
};

const reaches = (host: string) =>
  new Promise<boolean>((done) => {
    const socket = connect({ port, host, timeout: 3000 });
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('timeout', () => done(false));
    socket.once('connect', () => socket.destroy());
  });

describe('the desktop of stata-vnc', () => {
  beforeAll(() => {
    chmodSync(home, 0o777);
    provideBases(id);
    buildExample(id);
    const file = join(home, 'password');
    writeFileSync(file, `${password}\n`, { mode: 0o644 });
    startExample(id, {
      name,
      uid,
      ports: `${port}:5901`,
      mounts: [`${home}:/work`, `${file}:/run/vnc-password:ro`],
      env: [
        'VNC_PASSWORD_FILE=/run/vnc-password',
        'VNC_GEOMETRY=1280x800',
        'VNC_USER=tom',
      ],
    });
  });
  afterAll(() => {
    docker('rm', '-f', name);
    rmSync(home, { recursive: true });
  });

  it('shows a desktop of the requested size', async () => {
    // Panel, icons, and wallpaper; the bare X server shows one color and a pattern.
    await expect
      .poll(drawn, { timeout: 300_000, interval: 2000 })
      .toBeGreaterThan(50);
    const { width, height } = await screenshot(port, password);
    expect([width, height]).toEqual([1280, 800]);
  });

  it('rejects a wrong password', async () => {
    await expect(screenshot(port, 'wrong-00')).rejects.toThrow('refused');
  });

  it('runs as the caller, under the requested name', () => {
    expect(
      docker(
        'exec',
        name,
        'sh',
        '-c',
        'id -un; touch /work/mine; cat /proc/[0-9]*/comm',
      ),
    ).toMatch(/^tom\n[\s\S]*^xfce4-panel$/m);
    expect(statSync(join(home, 'mine')).uid).toBe(uid);
  });

  it('is reachable on loopback only', async () => {
    expect(await reaches('127.0.0.1')).toBe(true);
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((one) =>
        one && !one.internal && one.family === 'IPv4' ? [one.address] : [],
      );
    for (const address of others)
      expect(await reaches(address), address).toBe(false);
  });

  it('starts a second time, also after a kill', async () => {
    docker('kill', name);
    docker('start', name);
    await expect
      .poll(drawn, { timeout: 300_000, interval: 2000 })
      .toBeGreaterThan(50);
  });

  it('ends by itself within the grace period', () => {
    const start = Date.now();
    docker('stop', '--time', '10', name);
    expect(Date.now() - start).toBeLessThan(9000);
    expect(
      docker('inspect', '--format', '{{.State.ExitCode}}', name).trim(),
    ).toBe('0');
  });

  it.each([
    ['root', ['--user', '0'], 'not as root'],
    [
      'an invalid size',
      ['-e', 'VNC_GEOMETRY=big'],
      "VNC_GEOMETRY='big' is not a size",
    ],
    [
      'a short password',
      ['-e', 'VNC_PASSWORD=abc'],
      'needs 6 characters or more',
    ],
  ])('rejects %s', (_, options, message) => {
    const { status, stderr } = spawnSync(
      'docker',
      ['run', '--rm', '--network', 'none', ...options, imageOf(id)],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain(message);
    expect(status).toBe(64);
  });
});
