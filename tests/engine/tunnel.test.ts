import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/process/freePort';
import { containers } from '../../src/data/containers';
import { render } from '../../src/domain/command/render/render';
import { foreground } from '../../src/domain/tunnel/commands';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { tunnelOf } from '../support/tunnelForms';
import { docker } from './support/engine';
import { standInImage } from './support/standIns';

const name = 'engine-test-tunnel';
const inside = String(containers.notebook.port);
const published = String(freePort());
const folder = mkdtempSync(join(tmpdir(), 'tunnel-'));
let sshd: Sshd;

beforeAll(async () => {
  if (!sshdProgram) return;
  sshd = await startSshd(join(folder, 'sshd'));
  docker(
    ...['run', '-d', '--name', name, '-p', `127.0.0.1:${published}:${inside}`],
    ...[standInImage('python'), 'python3', '-m', 'http.server', inside],
  );
});
afterAll(() => {
  if (!sshdProgram) return;
  docker('rm', '-f', name);
  sshd.stop();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!sshdProgram)('the tunnel from the generator', () => {
  it('leads through a jump host to a program in a container', async () => {
    const laptop = String(freePort());
    const spec = tunnelOf({
      account: userInfo().username,
      host: '127.0.0.1',
      sshPort: sshd.port,
      jump: `localhost:${sshd.port}`,
      ports: [{ service: 'notebook', server: published, laptop }],
    });
    const command = render([foreground(spec)], 'bash');
    if (!command.ok) throw new Error(command.why.en);
    const tunnel = spawn('bash', ['-c', `exec ${command.text}`], {
      env: { ...process.env, PATH: `${sshd.bin}:${process.env.PATH ?? ''}` },
      stdio: 'ignore',
    });
    await expect
      .poll(
        async () =>
          fetch(`http://127.0.0.1:${laptop}`).then(
            (answer) => answer.headers.get('server'),
            () => null,
          ),
        { timeout: 30_000 },
      )
      .toContain('SimpleHTTP');
    tunnel.kill();
  });
});
