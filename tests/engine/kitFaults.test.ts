import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/process/freePort';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import {
  provideKitBases,
  removeKit,
  unpackKit,
  type UnpackedKit,
} from './support/kit';
import { dockerOn, laptop, servers } from './support/machines';

/** The older machine, where there is one. */
const server = servers.at(-1) ?? laptop;
const port = freePort();
const folder = mkdtempSync(join(tmpdir(), 'kit-faults-'));
const data = join(folder, 'data set');

let sshd: Sshd;
let kit: UnpackedKit;

const containerState = () =>
  dockerOn(
    server,
    ...['container', 'inspect', '--format', '{{.State.Running}}'],
    kit.spec.container,
  ).output;

describe.skipIf(!sshdProgram)('what goes wrong with a kit', () => {
  beforeAll(async () => {
    sshd = await startSshd(join(folder, 'sshd'));
    kit = unpackKit('micromamba', sshd, {
      ports: [{ address: 'loopback', host: String(port), container: '6006' }],
      mounts: [{ host: data, container: '/data', readOnly: true }],
    });
    removeKit(kit.spec, servers);
    provideKitBases(kit.spec);
  });
  afterAll(() => {
    removeKit(kit.spec, servers);
    kit.remove();
    sshd.stop();
    rmSync(folder, { recursive: true });
  });

  it('a file that the build needs is missing: named, nothing is built', () => {
    const path = join(kit.work, 'environment.yml');
    const text = kit.spec.context.find(
      (file) => file.path === 'environment.yml',
    )?.text;
    rmSync(path);
    const { code, output } = kit.build();
    expect(code).toBe(1);
    expect(output).toContain('Missing next to this script: environment.yml');
    writeFileSync(path, text ?? '');
    expect(kit.build()).toMatchObject({ code: 0 });
    expect(kit.upload()).toMatchObject({ code: 0 });
  });

  it('data that is not there: named, nothing is started', () => {
    const { code, output } = kit.start(server);
    expect(code).toBe(1);
    expect(output).toContain(`There is no ${data} on the server`);
    expect(containerState()).toBe('');
    mkdirSync(data);
  });

  it('a port that is taken: said, and no container stays behind', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
    const { code, output } = kit.start(server);
    expect(code).toBe(1);
    expect(output).toContain('Docker did not start the container');
    expect(containerState()).toBe('');
    await new Promise((done) => other.close(done));
    const again = kit.start(server);
    expect(again.code, again.output).toBe(0);
    expect(containerState()).toBe('true');
  });

  it('another container of the name: left alone', () => {
    dockerOn(server, 'rm', '-f', kit.spec.container);
    const own = ['run', '-d', '--name', kit.spec.container, kit.spec.image];
    dockerOn(server, ...own, 'sleep', '600');
    const { code, output } = kit.start(server);
    expect(code).toBe(1);
    expect(output).toContain('that this kit did not start');
    expect(containerState()).toBe('true');
    dockerOn(server, 'rm', '-f', kit.spec.container);
  });

  it('a smoke test that fails: nothing is started', () => {
    writeFileSync(
      join(kit.there, 'smoke_test.py'),
      'raise SystemExit("no kernels")\n',
    );
    const { code, output } = kit.start(server);
    expect(code).toBe(1);
    expect(output).toContain('The smoke test failed');
    expect(containerState()).toBe('');
  });
});
