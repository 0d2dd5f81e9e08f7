import type { Page } from '@playwright/test';

/**
 * Loads the app of a page, like the first click on a button, and waits until its
 * widgets respond, which Docusaurus marks on the page.
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
