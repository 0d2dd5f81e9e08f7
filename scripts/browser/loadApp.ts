import type { Page } from '@playwright/test';

/**
 * Loads the app of a page, as the first press of a button does, and waits until
 * its widgets answer: Docusaurus marks the page then.
 */
export async function loadApp(page: Page): Promise<void> {
  await page.evaluate(() =>
    document
      .querySelector('button')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
  );
  await page
    .locator('html[data-has-hydrated="true"]')
    .waitFor({ state: 'attached' });
}
