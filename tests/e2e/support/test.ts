import {
  test as base,
  expect,
  type BrowserContext,
  type ConsoleMessage,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';
import { loadApp } from '../../../scripts/browser/loadApp';

/**
 * `test` for every browser spec: whatever the test is about, it also fails on any
 * console message above information, on an uncaught error, and on a request to
 * another origin.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const { noise, stop } = listen(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      stop();
      expect(noise, 'console, errors, and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * `test` for one visit to each of many addresses. The visits share one page per
 * worker, because a browser context costs more than a visit
 * (docs/contributing/testing.mdx). Storage is cleared between visits. A failed
 * test ends its worker, and with it the page.
 */
export const visit = test.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, colorScheme } = project.use;
      const page = await browser.newPage({ baseURL, locale, colorScheme });
      await use(page);
      await page.context().close();
    },
    { scope: 'worker' },
  ],
  context: async ({ shared }, use) => use(shared.context()),
  page: async ({ shared, colorScheme }, use) => {
    await shared.emulateMedia({ colorScheme });
    await shared.setViewportSize({ width: 1280, height: 720 });
    await use(shared);
    await shared.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  },
});

export { expect, type Page };

/** Opens a page of the site and waits until React has hydrated it. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

/** Loads the app and waits until it responds; before the first interaction, a page is only HTML. */
export const hydrated = loadApp;

const blocked = 'Service Worker registration blocked by Playwright';

/** Records, until stopped, what our pages must never do. */
export function listen(context: BrowserContext, own: string) {
  const noise: string[] = [];
  const said = (message: ConsoleMessage) => {
    const isNoise = ['error', 'warning', 'assert'].includes(message.type());
    // Playwright's own message: playwright.config.ts, `serviceWorkers`.
    const isBlocked = message.text().startsWith(blocked);
    if (isNoise && !isBlocked)
      noise.push(`console: ${message.text()} (${message.location().url})`);
  };
  const thrown = (failure: WebError) => {
    noise.push(`uncaught: ${failure.error().message}`);
  };
  const asked = (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin !== own)
      noise.push(`request to another origin: ${request.url()}`);
  };
  context.on('console', said).on('weberror', thrown).on('request', asked);
  const stop = () => {
    context.off('console', said).off('weberror', thrown).off('request', asked);
  };
  return { noise, stop };
}
