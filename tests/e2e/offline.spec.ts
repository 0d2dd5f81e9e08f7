import { readFileSync } from 'node:fs';
import { chromium, test, type Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/browser/chromium';
import { serveBuild } from './support/serveBuild';
import { expect, hydrated } from './support/test';
import { openTopics } from './support/topics';

/**
 * After one visit, the whole guide opens without a network, if the browser allows
 * it. These tests stop their own server, so they ignore the browser's console
 * messages.
 */
test.use({ serviceWorkers: 'allow' });
test.slow();

/** Waits until the browser has cached both languages completely. */
async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const all = await navigator.serviceWorker.getRegistrations();
          return all.filter(({ active }) => active?.state === 'activated')
            .length;
        }),
      { timeout: 90_000 },
    )
    .toBe(2);
}

test('after one visit, every page opens without a network, in both languages', async ({
  page,
}) => {
  const site = await serveBuild();
  await page.goto(`${site.origin}/run/long-trainings/`);
  await untilKept(page);
  const manifest = page.locator('link[rel=manifest]');
  await expect(manifest).toHaveAttribute('href', '/manifest.webmanifest');
  await site.stop();
  for (const { prefix, name } of [
    { prefix: '', name: 'Container name' },
    { prefix: '/zh', name: '容器名称' },
  ]) {
    await page.goto(`${site.origin}${prefix}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // A form in the address, a page without its slash, and one that doesn't exist.
    await page.goto(`${site.origin}${prefix}/tools/run/?preset=notebook`);
    await hydrated(page);
    await openTopics(page);
    await page.getByRole('textbox', { name }).fill('ann-far-away');
    await expect(
      page.locator('pre').filter({ hasText: 'ann-far-away' }).first(),
    ).toBeVisible();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('--shm-size');
    await expect(dialog.getByRole('listitem').first()).toContainText(
      '--shm-size',
    );
    await page.goto(`${site.origin}${prefix}/transfer/load`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${site.origin}${prefix}/no/such/page/`);
    await expect(page.getByRole('main')).toContainText(
      prefix ? '找不到' : 'Page not found',
    );
  }
});

test('an update keeps the open page’s scripts, and the next visit gets the new version', async ({
  page,
  context,
}) => {
  const site = await serveBuild();
  await page.goto(`${site.origin}/tools/run/`);
  await untilKept(page);
  const scripts = await page
    .locator('script[data-app]')
    .getAttribute('data-app');
  for (const script of scripts?.split(' ') ?? []) site.change(script, null);
  const worker = readFileSync('build/sw.js', 'utf8');
  site.change('/sw.js', worker.replace(versionOf(worker), 'ffffffffffff'));
  await page.evaluate(async () => {
    const own = await navigator.serviceWorker.getRegistration();
    await own?.update();
  });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const own = await navigator.serviceWorker.getRegistration();
        return own?.waiting?.state;
      }),
    )
    .toBe('installed');
  await hydrated(page);
  await openTopics(page);
  await page.getByRole('textbox', { name: 'Container name' }).fill('ann-open');
  await expect(
    page.locator('pre').filter({ hasText: 'ann-open' }).first(),
  ).toBeVisible();
  await page.close();
  const next = await context.newPage();
  await next.goto(`${site.origin}/tools/run/`);
  await expect
    .poll(() => next.evaluate(() => caches.keys()))
    .toEqual([
      expect.stringContaining('/zh/ '),
      expect.stringMatching(/ ffffffffffff$/),
    ]);
  await site.stop();
});

const versionOf = (worker: string) =>
  /"([0-9a-f]{12})"/.exec(worker)?.[1] ?? 'no version in the worker';

test('plain HTTP isn’t a secure context: the site works, and copies', async () => {
  const site = await serveBuild();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...chromiumFlags, '--host-resolver-rules=MAP guide.test 127.0.0.1'],
  });
  const page = await browser.newPage();
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      noise.push(message.text());
  });
  await page.goto(`http://guide.test:${site.port}/run/long-trainings/`);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  const block = page.locator('.theme-code-block').first();
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).not.toBeEmpty();
  await hydrated(page);
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).toHaveText('Copied');
  expect(noise).toEqual([]);
  await browser.close();
  await site.stop();
});
