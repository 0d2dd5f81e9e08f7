import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toImage } from '../../scripts/edition/toImage';
import { freePort } from '../../scripts/process/freePort';
import { containers } from '../../src/data/containers';
import { siteHeaders } from '../../src/data/siteHeaders';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { docker, provideBases } from './support/engine';
import { dockerOn, laptop, servers, type Machine } from './support/machines';
import { prepare } from './support/transfer';

const image = 'engine-test/guide:1.0';
const name = 'engine-test-guide';
const folder = mkdtempSync(join(tmpdir(), 'static-site-'));
/** The guide where it was built, else the page that comes with the example. */
const site = existsSync('build/index.html')
  ? 'build'
  : 'examples/static-site/site';
const isGuide = site === 'build';

/** As the example says: another's uid, nothing may be written but /tmp. */
function start(machine: Machine): string {
  const port = freePort();
  const { code, output } = dockerOn(
    machine,
    ...['run', '-d', '--name', name, '--read-only', '--tmpfs', '/tmp'],
    ...['--user', '12345:12345', '--cap-drop', 'ALL'],
    ...['-p', `127.0.0.1:${port}:${containers.site.port}`, image],
  );
  expect(code, output).toBe(0);
  return `http://127.0.0.1:${port}`;
}

const healthOn = (machine: Machine) =>
  dockerOn(machine, 'inspect', '-f', '{{.State.Health.Status}}', name).output;

async function expectServed(origin: string): Promise<void> {
  const get = (address: string) => fetch(origin + address);
  await expect
    .poll(
      () =>
        get('/').then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
  const home = await get('/');
  expect(await home.text()).toContain('<html');
  for (const { name: header } of siteHeaders)
    expect(home.headers.get(header), header).not.toBeNull();
  const missing = await get('/no/such/page');
  expect(missing.status).toBe(404);
  if (!isGuide) return;
  expect(home.headers.get('content-encoding')).toBe('gzip');
  const chinese = await get('/zh/no/such/page');
  expect(chinese.status).toBe(404);
  expect(await chinese.text()).toContain('<html lang=zh-CN');
  const page = await get('/zh/tools/run/');
  expect(page.status).toBe(200);
}

describe('the image of a static site', () => {
  beforeAll(() => {
    provideBases('static-site');
    const context = join(folder, 'context');
    toImage({ folder: site, base: '/' }, context);
    docker('build', '--network', 'host', '-t', image, context);
  });
  afterAll(() => {
    for (const machine of servers) {
      dockerOn(machine, 'rm', '-f', name);
      dockerOn(machine, 'rmi', '-f', image);
    }
    rmSync(folder, { recursive: true });
  });

  it('serves the site with a read-only root, as any uid, and is healthy', async () => {
    await expectServed(start(laptop));
    await expect
      .poll(() => healthOn(laptop), { timeout: 120_000, interval: 1000 })
      .toBe('healthy');
    expect(dockerOn(laptop, 'exec', name, 'id', '-u').output).toBe('12345');
    expect(dockerOn(laptop, 'exec', name, 'touch', '/srv/x').code).not.toBe(0);
    dockerOn(laptop, 'rm', '-f', name);
  });

  it.skipIf(!sshdProgram)(
    'is carried to a server by the scripts of the guide, and serves there',
    async () => {
      const sshd: Sshd = await startSshd(join(folder, 'sshd'));
      const server = servers.at(-1) ?? laptop;
      const transfer = prepare(sshd, {
        image,
        way: 'scp',
        compression: 'gzip',
      });
      try {
        expect(transfer.save()).toMatchObject({ code: 0 });
        expect(transfer.upload()).toMatchObject({ code: 0 });
        dockerOn(server, 'rmi', '-f', image);
        expect(transfer.load(server)).toMatchObject({ code: 0 });
        await expectServed(start(server));
      } finally {
        transfer.remove();
        sshd.stop();
      }
    },
  );
});
