import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import { freePort } from '../../scripts/process/freePort';
import type { Shell, Step } from '../../src/data/schema/command';
import type { TunnelForm } from '../../src/data/tunnelFields';
import { render } from '../../src/domain/command/render/render';
import {
  answers,
  background,
  byAlias,
  control,
  foreground,
  laptopPorts,
  serverPorts,
} from '../../src/domain/tunnel/commands';
import type { TunnelSpec } from '../../src/domain/tunnel/spec';
import { sshConfig } from '../../src/domain/tunnel/sshConfig';
import { toTunnel } from '../../src/domain/tunnel/toSpec';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { portRange, tunnelForm, tunnelOf } from '../support/tunnelForms';
import { mostly, states } from '../support/hostile';
import { seed } from '../support/samples';
import { shape } from './support/shape';
import { shellParser } from './support/shellParser';
import { stubPrograms } from './support/stubPrograms';

const folder = mkdtempSync(join(tmpdir(), 'tunnel-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** How ssh(1) interprets an entry, by the lowercase names of its options. */
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

const randomTunnel = fc
  .record({
    account: mostly('tom', 'eve_2', 'a.b-c'),
    host: mostly('birch.lab.example', '10.0.0.7', 'gpu'),
    sshPort: mostly('', '2222'),
    jump: mostly('', 'gate.lab', 'eve@gate:2222,inner'),
    alias: mostly('t', 'birch-tunnel'),
    server: mostly('', '18001'),
    laptop: mostly('', '9000'),
  })
  .map(({ server, laptop, ...texts }): TunnelForm => ({
    ...tunnelForm,
    ...texts,
    ports: [{ service: 'notebook', server, laptop }],
  }));
const tunnels = fc
  .sample(randomTunnel, { numRuns: states, seed })
  .flatMap((form) => {
    const result = toTunnel(form, { portRange });
    return result.ok ? [result.spec] : [];
  });

describe.skipIf(!findProgram(['ssh']))('ssh', () => {
  it('reads each entry as intended', () => {
    // One process each, so a few are enough.
    for (const spec of tunnels.slice(0, states / 10)) {
      const { target, alias, forwards } = spec;
      const options = understood(sshConfig(spec), alias);
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
  });
});

describe(`typed values, in ${String(states)} states of seed ${String(seed)}`, () => {
  /** Every command of the page in a shell. */
  const textsOf = (spec: TunnelSpec, shell: Shell) =>
    [
      foreground(spec),
      background(spec, shell),
      control(spec, 'check'),
      control(spec, 'exit'),
      byAlias(spec),
      ...serverPorts(spec),
      ...laptopPorts(spec, shell === 'bash' ? 'macos' : 'windows', shell),
      ...answers(spec, 'laptop', shell),
    ].flatMap((step) => {
      const rendered = render([step], shell);
      return rendered.ok ? [rendered.text] : [];
    });

  it('run nothing in bash', () => {
    expect(tunnels.length).toBeGreaterThan(states / 2);
    const root = mkdtempSync(join(tmpdir(), 'tunnel-hostile-'));
    const { run } = stubPrograms(root);
    const work = join(root, 'work');
    mkdirSync(work);
    writeFileSync(
      join(work, 'all.sh'),
      tunnels.flatMap((spec) => textsOf(spec, 'bash')).join('\n'),
    );
    const { stderr, hasRun } = run(join(work, 'all.sh'), work);
    rmSync(root, { recursive: true });
    expect(stderr).not.toMatch(/syntax error|unexpected EOF/);
    expect(hasRun).toBe(false);
  });

  it('never change the program in PowerShell', async () => {
    const parse = await shellParser('powershell');
    const shapes = new Map<string, Set<string>>();
    for (const spec of tunnels) {
      const text = textsOf(spec, 'powershell').join('\n');
      // With or without an SSH port, a jump host, and quotes around the addresses.
      const { port, jump } = spec.target;
      const kind = [port !== '', jump !== '', text.split("'").length].join();
      const found = shapes.get(kind) ?? new Set();
      shapes.set(kind, found.add(shape(parse(text))));
    }
    expect(shapes.size).toBeGreaterThan(3);
    for (const [kind, found] of shapes) expect(found.size, kind).toBe(1);
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

  it('reaches a program on the server, and ends', async () => {
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

  it('in the background: returns once the port is open, and its socket ends it', async () => {
    const laptop = freePort();
    execFileSync('mkdir', ['-p', join(folder, '.ssh')]);
    // The ssh process in the background would keep a pipe open.
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

  it('reports that the laptop’s port is taken, and ends', () => {
    const taken = spawnSync('bash', ['-c', bashText(foreground(spec(port)))], {
      env: env(),
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(taken.status).toBe(255);
    expect(taken.stderr).toContain('Address already in use');
  });
});
