import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

export type Fetched = {
  readonly path: string;
  /** As the browser names it: document, stylesheet, script, image … */
  readonly type: string;
  /** After gzip -9. */
  readonly bytes: number;
};

/** Nothing hides behind the load event. */
const untilQuiet = (page: Page) => page.waitForLoadState('networkidle');

/**
 * All that an address fetches.
 *
 * @param until - the end of the weighing; the network is quiet by default
 */
export async function weighPage(
  page: Page,
  address: string,
  until: (page: Page) => Promise<void> = untilQuiet,
): Promise<readonly Fetched[]> {
  const found: Promise<Fetched>[] = [];
  const weigh = (response: Response) => {
    // The app fetches ahead what a link of the page leads to.
    if (response.request().resourceType() === 'other') return;
    found.push(fetched(response));
  };
  page.on('response', weigh);
  await page.goto(address, { waitUntil: 'load' });
  await until(page);
  // What comes later, such as pages fetched ahead, may not end before the test.
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

/** KiB, with one digit. */
export const kib = (files: readonly Fetched[]): number =>
  Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 102.4) / 10;
