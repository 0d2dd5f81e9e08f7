import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles } from '../../../src/plugins/builtPages/keptFiles';
import { retrying } from '../../../src/plugins/builtPages/retryChunks';
import { webManifest } from '../../../src/plugins/builtPages/webManifest';
import {
  cacheName,
  isOldCache,
} from '../../../src/plugins/builtPages/worker/cacheName';

let folder = '';
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text = name): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const pages = new Set(['index.html', 'run/compose/index.html', '404.html']);
const site = () => keptFiles({ folder, pages, others: ['zh'] });

test('caches the pages and files of one language under the addresses that pages request', async () => {
  for (const name of [
    'index.html',
    'run/compose/index.html',
    '404.html',
    'old/index.html',
    'assets/js/main.0123abcd.js',
    'img/logo.svg',
    'zh/index.html',
    'sitemap.xml',
    'sw.js',
    '.images/figure.svg',
  ])
    put(name);
  expect((await site()).files).toEqual([
    { address: '404.html', hashed: false },
    { address: 'assets/js/main.0123abcd.js', hashed: true },
    { address: 'img/logo.svg', hashed: false },
    { address: './', hashed: false },
    { address: 'run/compose/', hashed: false },
  ]);
});

test('changes the version if and only if a page changes', async () => {
  put('index.html');
  const { version } = await site();
  expect((await site()).version).toBe(version);
  put('index.html', 'changed');
  expect((await site()).version).not.toBe(version);
});

test('removes caches of its own scope only, and never the current one', () => {
  const scope = 'https://lab.example/';
  const isOld = (name: string) => isOldCache(name, scope, 'v2');
  expect(isOld(cacheName(scope, 'v1'))).toBe(true);
  expect(isOld(cacheName(scope, 'v2'))).toBe(false);
  expect(isOld(cacheName(`${scope}zh/`, 'v1'))).toBe(false);
  expect(isOld('of another site')).toBe(false);
});

test('retries a part that can’t be fetched until it is available', async () => {
  let left = 2;
  const asked: string[] = [];
  const fetchPart = retrying(
    (part: string) => {
      asked.push(part);
      left -= 1;
      return left < 0 ? Promise.resolve() : Promise.reject(new Error(part));
    },
    () => Promise.resolve(),
    () => Promise.resolve(false),
  );
  await fetchPart('part');
  expect(asked).toEqual(['part', 'part', 'part']);
});

test.each(['en', 'zh'] as const)('can be installed: %s', (locale) => {
  const manifest = JSON.parse(
    webManifest({ en: 'Guide', zh: '指南' }, locale),
  ) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    name: locale === 'en' ? 'Guide' : '指南',
    start_url: './',
    scope: './',
  });
  // https://developer.mozilla.org/en-US/docs/Web/Progressive_web_apps/Guides/Making_PWAs_installable
  expect(JSON.stringify(manifest['icons'])).toMatch(/192x192.*512x512/);
});
