import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as plain, expect, type Page } from '@playwright/test';
import { toStatic } from '../../scripts/edition/toStatic';
import { siteCache, siteHeaders } from '../../src/data/siteHeaders';
import { programOf, startWebServer, webServers } from '../support/webServers';
import { expectAccessible } from './support/axe';
import { allPages, isDeep, pageOfEachKind } from './support/pages';
import { hydrated, listen } from './support/test';

/**
 * The static edition on real web servers with the configurations that the guide
 * writes, for `npm run test:deep`. A server that isn't on the machine is skipped.
 */
const base = process.env['BASE_URL'] ?? '/';

/** One folder for all servers, each with its own configuration: compressing takes a while. */
let folder: string;

plain.beforeAll(async () => {
  plain.setTimeout(0);
  folder = mkdtempSync(path.join(tmpdir(), 'servers-'));
  chmodSync(folder, 0o755);
  await toStatic({ folder: 'build', base }, folder, path.join(folder, 'guide'));
});

plain.afterAll(() => {
  rmSync(folder, { recursive: true });
});

plain.describe.configure({ mode: 'default', timeout: 0 });

for (const server of isDeep ? webServers : [])
  plain.describe(server, () => {
    plain.skip(programOf(server) === undefined, `${server} is not installed`);

    let origin: string;
    let stop: () => Promise<void>;

    plain.beforeAll(async () => {
      ({ origin, stop } = await startWebServer(server, folder));
    });

    plain.afterAll(async () => stop());

    const get = (address: string, encoding = 'gzip') =>
      fetch(origin + address, {
        headers: { 'accept-encoding': encoding },
        redirect: 'manual',
      });

    plain(
      'sends every page as it was built, compressed, with its headers',
      async () => {
        for (const address of allPages) {
          const answer = await get(address);
          expect(answer.status, address).toBe(200);
          expect(await answer.text()).toBe(
            readFileSync(
              path.join(
                'build',
                decodeURIComponent(address).slice(base.length),
                'index.html',
              ),
              'utf8',
            ),
          );
          const { headers } = answer;
          expect(headers.get('content-encoding'), address).toBe('gzip');
          expect(headers.get('vary')).toMatch(/accept-encoding/i);
          expect(headers.get('content-type')).toMatch(
            /^text\/html; ?charset=utf-8$/i,
          );
          expect(headers.get('cache-control')).toBe(siteCache.others);
          for (const { name, value } of siteHeaders)
            expect(headers.get(name), name).toContain(
              value.replace('{policy}; ', ''),
            );
        }
        const plainly = await get(base, 'identity');
        expect(plainly.headers.get('content-encoding')).toBeNull();
        expect(await plainly.text()).toContain('<html lang=en ');
      },
    );

    plain('lets browsers keep what has a hash in its name', async () => {
      const html = await (await get(base)).text();
      const style = /href="?([^" ]*\/assets\/css\/[^" ]*\.css)/.exec(html)?.[1];
      const answer = await get(style ?? '');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(/^text\/css/);
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('cache-control')).toContain('max-age=31536000');
      for (const { name } of siteHeaders)
        expect(answer.headers.get(name), name).not.toBeNull();
    });

    for (const [language, lang] of [
      ['', 'en'],
      ['zh/', 'zh-CN'],
    ] as const)
      plain(`says in ${lang} that a page isn't there`, async () => {
        for (const missing of [
          'no-such-page/',
          'run/no/such',
          'assets/js/no.js',
        ]) {
          const answer = await get(base + language + missing);
          expect(answer.status, missing).toBe(404);
          expect(await answer.text()).toContain(`<html lang=${lang} `);
          for (const { name } of siteHeaders)
            expect(answer.headers.get(name), name).not.toBeNull();
          expect(answer.headers.get('cache-control') ?? '').not.toContain(
            'max-age',
          );
        }
      });

    plain('leads from a folder without its slash to the page', async () => {
      const answer = await get(`${base}tools/run`);
      expect([301, 302, 307, 308]).toContain(answer.status);
      const { href } = new URL(answer.headers.get('location') ?? '', origin);
      expect(href).toBe(`${origin}${base}tools/run/`);
      if (base === '/') return;
      const root = await get(base.slice(0, -1));
      expect(root.headers.get('location')).toMatch(new RegExp(`${base}$`));
    });

    plain(
      'its pages come alive under the headers, in silence',
      async ({ context, page }) => {
        const { noise, stop: stopListening } = listen(context, origin);
        for (const address of server === 'nginx' ? allPages : pageOfEachKind) {
          await page.goto(origin + address);
          await hydrated(page);
          if (server === 'nginx' && pageOfEachKind.includes(address))
            await expectAccessible(page);
        }
        await expectNoInlineScript(page);
        stopListening();
        // The last one is what the policy says to that script.
        expect(noise.filter((line) => !line.includes('inline'))).toEqual([]);
      },
    );
  });

async function expectNoInlineScript(page: Page): Promise<void> {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.ran = "yes"';
    document.body.append(script);
    return document.body.dataset['ran'];
  });
  expect(ran).toBeUndefined();
}
