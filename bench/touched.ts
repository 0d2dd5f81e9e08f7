import type { Browser } from '@playwright/test';
import { loadApp } from '../scripts/browser/loadApp';
import { bytesBeyond, scriptBytes } from '../scripts/browser/scriptBytes';
import { kib, weighPage } from '../scripts/browser/weighPage';
import { median, round } from './figures';
import { pages } from './pages';
import { openPage, slowDown } from './visit';

const passes = 3;

/** What a page has fetched when its widgets respond. */
export async function touchedKiB(browser: Browser, address: string) {
  const page = await openPage(browser);
  const files = await weighPage(page, address, loadApp);
  await page.context().close();
  const scripts = files.filter(({ type }) => type === 'script');
  return { touchedKiB: kib(files), touchedScriptsKiB: kib(scripts) };
}

/** Milliseconds on a slow machine from the click that loads the app until its widgets respond. */
export async function firstAnswer(browser: Browser, address: string) {
  const times: number[] = [];
  for (let i = 0; i < passes; i += 1) {
    const page = await openPage(browser);
    await page.goto(address, { waitUntil: 'networkidle' });
    await slowDown(page);
    times.push(await page.evaluate(pressAndWait));
    await page.context().close();
  }
  return Math.round(median(times));
}

/**
 * Runs in the page: presses a button, as `loadApp` does, and waits until the
 * widgets respond. Seen from outside, the time would include the compilation of
 * Playwright's own script.
 */
function pressAndWait(): Promise<number> {
  const root = document.documentElement;
  const began = performance.now();
  return new Promise((resolve) => {
    new MutationObserver(() => {
      if (root.dataset['hasHydrated'] === 'true')
        resolve(performance.now() - began);
    }).observe(root, { attributeFilter: ['data-has-hydrated'] });
    document
      .querySelector('button')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  });
}

const gpuTools = [
  '/gpu/compute-capability/',
  '/start/check-the-server/',
] as const;

/** Scripts of the lookup and the server check together, minus those that every page of the guide loads. */
export async function gpuToolsKiB(browser: Browser, site: string) {
  const scripts = async (address: string) => {
    const page = await openPage(browser);
    const bytes = await scriptBytes(page, site + address);
    await page.context().close();
    return bytes;
  };
  const plain = await scripts(pages.prose);
  const tools = [];
  for (const address of gpuTools) tools.push(await scripts(address));
  return round(bytesBeyond(plain, tools) / 1024);
}
