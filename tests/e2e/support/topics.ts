import { hydrated, open, type Page } from './test';

/** Expands what a form has collapsed: its topics and its rows. */
export async function openTopics(page: Page): Promise<void> {
  await page.locator('form details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** Opens a generator and expands its form completely. */
export async function openForm(page: Page, address: string): Promise<void> {
  await open(page, address);
  await openTopics(page);
}

/** After a reload or going back. */
export async function formAgain(page: Page): Promise<void> {
  await hydrated(page);
  await openTopics(page);
}
