import { test as base, expect, type Page } from '@playwright/test';

/**
 * `test` for every browser spec: it fails on whatever the console says beyond
 * information, on an uncaught error and on a request to another origin, be the
 * test about that or not.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type())) {
          noise.push(`console: ${message.text()} (${message.location().url})`);
        }
      });
      context.on('weberror', (failure) => {
        noise.push(`uncaught: ${failure.error().message}`);
      });
      context.on('request', (request) => {
        const { origin: target, protocol } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && target !== origin) {
          noise.push(`request to another origin: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(noise, 'console, errors and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

/** Opens a page of the site and waits until React has taken it over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

/** Docusaurus marks the page when its widgets answer. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
}
