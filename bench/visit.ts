import type { Browser, CDPSession, Page } from '@playwright/test';
import { kib, weighPage } from '../scripts/browser/weighPage';
import { round } from './figures';
import { screen, slowdown, slowNetwork } from './pages';

export type Visit = {
  readonly requests: number;
  readonly untouchedKiB: number;
  readonly layoutShift: number;
  readonly lcpMs: number;
  readonly scriptMs: number;
};

/** The service worker fetches the whole site in the background and is measured separately. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({
    viewport: screen,
    serviceWorkers: 'block',
  });
  // tsx names inner functions with a helper that pages don't have.
  await page.addInitScript('globalThis.__name = (value) => value');
  return page;
}

/** CPU and network of a slow, remote laptop. */
export async function slowDown(
  page: Page,
  network = false,
): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', slowNetwork);
  }
  return client;
}

/**
 * A new browser's visit to an address on a slow machine and a slow network: all
 * bodies until the network is idle, and what happens until two seconds later.
 * Script time is the browser's own figure.
 */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await openPage(browser);
  const client = await slowDown(page, true);
  await client.send('Performance.enable');
  await page.addInitScript(watchPaint);
  const files = await weighPage(page, address);
  await page.waitForTimeout(2000);
  const { metrics } = await client.send('Performance.getMetrics');
  const script = metrics.find(({ name }) => name === 'ScriptDuration');
  const seen = await page.evaluate(() => window.seen);
  await page.context().close();
  return {
    requests: files.length,
    untouchedKiB: kib(files),
    layoutShift: round(seen?.shift ?? NaN, 4),
    lcpMs: Math.round(seen?.lcp ?? NaN),
    scriptMs: Math.round((script?.value ?? NaN) * 1000),
  };
}

function watchPaint() {
  const seen = (window.seen = { shift: 0, lcp: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      // lib.dom has no type for LayoutShift.
      seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    seen.lcp = list.getEntries().at(-1)?.startTime ?? seen.lcp;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

declare global {
  interface Window {
    seen?: { shift: number; lcp: number };
  }
}
