import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import { freePort } from '../../scripts/process/freePort';
import type { Step } from '../../src/data/schema/command';
import type { TunnelForm } from '../../src/data/tunnelFields';
import { render } from '../../src/domain/command/render/render';
import {
  background,
  control,
  foreground,
} from '../../src/domain/tunnel/commands';
import { sshConfig } from '../../src/domain/tunnel/sshConfig';
import { toTunnel } from '../../src/domain/tunnel/toSpec';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { portRange, tunnelForm, tunnelOf } from '../support/tunnelForms';
import { count, seed } from './support/windowsShell';

const folder = mkdtempSync(join(tmpdir(), 'tunnel-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What ssh(1) makes of an entry, by the lower-case names of its options. */
function understood(entry: string, alias: string): ReadonlyMap<string, string> {
  const file = join(folder, 'config');
  writeFileSync(file, entry);
  const text = execFileSync('ssh', ['-F', file, '-G', alias], {
    encoding: 'utf8',
  });
  return new Map(
    text.split('\n').map((line) => {
      const [name = '', ...rest] = line.split(' ');
      return [name, rest.join(' ')];
    }),
  );
}

const bashText = (step: Step) => {
  const rendered = render([step], 'bash');
  if (!rendered.ok) throw new Error(rendered.why.en);
  return rendered.text;
};

/** Mostly a text that the field takes. */
const or = (...good: readonly string[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...good), weight: 20 },
    {
      arbitrary: fc.constantFrom(
        '$(touch CANARY)',
        '`touch CANARY`',
        '-oProxyCommand=touch CANARY',
        'x\nProxyCommand touch CANARY',
        '%h',
        'a b',
        "';touch CANARY;'",
        '*',
      ),
      weight: 1,
    },
  );
const randomTunnel = fc
  .record({
    account: or('tom', 'eve_2', 'a.b-c'),
    host: or('birch.lab.example', '10.0.0.7', 'gpu'),
    sshPort: or('', '2222'),
    jump: or('', 'gate.lab', 'eve@gate:2222,inner'),
    alias: or('t', 'birch-tunnel'),
    server: or('', '18001'),
    laptop: or('', '9000'),
  })
  .map(({ server, laptop, ...texts }): TunnelForm => ({
    ...tunnelForm,
    ...texts,
    ports: [{ service: 'notebook', server, laptop }],
  }));

describe.skipIf(!findProgram(['ssh']))('ssh', () => {
  it(`reads each entry as it was meant, in ${String(count)} states of seed ${String(seed)}`, () => {
    let valid = 0;
    for (const form of fc.sample(randomTunnel, { numRuns: count, seed })) {
      const result = toTunnel(form, { portRange });
      if (!result.ok) continue;
      valid += 1;
      // a process each: some are enough
      if (valid > count / 10) continue;
      const { target, alias, forwards } = result.spec;
      const options = understood(sshConfig(result.spec), alias);
      const [{ laptop, server }] = forwards;
      expect(options.get('hostname')).toBe(target.host.toLowerCase());
      expect(options.get('user')).toBe(target.account);
      expect(options.get('port')).toBe(target.port || '22');
      expect(options.get('proxyjump') ?? '').toBe(target.jump);
      expect(options.get('proxycommand')).toBeUndefined();
      expect(options.get('localforward')).toBe(
        `[127.0.0.1]:${String(laptop)} [127.0.0.1]:${String(server)}`,
      );
      expect(options.get('exitonforwardfailure')).toBe('yes');
      expect(options.get('serveraliveinterval')).toBe('30');
    }
    expect(valid).toBeGreaterThan(count / 2);
    console.log(`${String(valid)} of ${String(count)} states were valid`);
  });
});

describe.skipIf(!sshdProgram)('a real tunnel through a jump host', () => {
  let sshd: Sshd;
  const program = createServer((_, answer) => answer.end('from the server'));
  const port = freePort();

  beforeAll(async () => {
    sshd = await startSshd(join(folder, 'sshd'));
    await new Promise<void>((done) => program.listen(port, '127.0.0.1', done));
  });
  afterAll(() => {
    program.close();
    sshd.stop();
  });

  const spec = (laptop: number) =>
    tunnelOf({
      account: userInfo().username,
      host: '127.0.0.1',
      sshPort: sshd.port,
      jump: `localhost:${sshd.port}`,
      alias: `test-${String(laptop)}`,
      ports: [
        { service: 'notebook', server: String(port), laptop: String(laptop) },
      ],
    });
  const env = () => ({
    ...process.env,
    HOME: folder,
    PATH: `${sshd.bin}:${process.env.PATH ?? ''}`,
  });
  const fetched = async (laptop: number) =>
    (await fetch(`http://127.0.0.1:${String(laptop)}`)).text();

  it('reaches a program of the server, and ends', async () => {
    const laptop = freePort();
    const tunnel = spawn(
      'bash',
      ['-c', `exec ${bashText(foreground(spec(laptop)))}`],
      {
        env: env(),
        stdio: 'ignore',
      },
    );
    await expect
      .poll(async () => fetched(laptop).catch(() => ''), { timeout: 20_000 })
      .toBe('from the server');
    tunnel.kill();
  });

  it('in the background: comes back once the port is open, and is ended by its socket', async () => {
    const laptop = freePort();
    execFileSync('mkdir', ['-p', join(folder, '.ssh')]);
    // the ssh that stays behind would hold a pipe open
    const run = (step: Step) =>
      spawnSync('bash', ['-c', bashText(step)], {
        env: env(),
        stdio: 'ignore',
        timeout: 20_000,
      });
    expect(run(background(spec(laptop), 'bash')).status).toBe(0);
    expect(await fetched(laptop)).toBe('from the server');
    expect(run(control(spec(laptop), 'check')).status).toBe(0);
    expect(run(control(spec(laptop), 'exit')).status).toBe(0);
    expect(run(control(spec(laptop), 'check')).status).not.toBe(0);
  });

  it('says so where the port of the laptop is taken, and ends', () => {
    const taken = spawnSync('bash', ['-c', bashText(foreground(spec(port)))], {
      env: env(),
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(taken.status).toBe(255);
    expect(taken.stderr).toContain('Address already in use');
  });
});
