import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

export type Fetched = {
  readonly path: string;
  /** The browser's name for it: document, stylesheet, script, image … */
  readonly type: string;
  /** After gzip -9. */
  readonly bytes: number;
};

/** Includes what loads after the load event. */
const untilQuiet = (page: Page) => page.waitForLoadState('networkidle');

/**
 * Everything that an address fetches.
 *
 * @param until - when to stop measuring; by default when the network is idle
 */
export async function weighPage(
  page: Page,
  address: string,
  until: (page: Page) => Promise<void> = untilQuiet,
): Promise<readonly Fetched[]> {
  const found: Promise<Fetched>[] = [];
  const weigh = (response: Response) => {
    // The app prefetches the targets of the page's links.
    if (response.request().resourceType() === 'other') return;
    found.push(fetched(response));
  };
  page.on('response', weigh);
  await page.goto(address, { waitUntil: 'load' });
  await until(page);
  // Late requests, such as prefetches, may not finish before the test does.
  page.off('response', weigh);
  return Promise.all(found);
}

async function fetched(response: Response): Promise<Fetched> {
  const body = await response.body();
  return {
    path: new URL(response.url()).pathname,
    type: response.request().resourceType(),
    bytes: gzipSync(body, { level: 9 }).length,
  };
}

/** KiB with one decimal place. */
export const kib = (files: readonly Fetched[]): number =>
  Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 102.4) / 10;
