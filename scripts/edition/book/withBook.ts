import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Locale } from '../../../src/data/schema/text';
import { chromiumFlags, findChromium } from '../../browser/chromium';
import { builtSite } from '../builtSite';
import { megabytes } from '../files';
import { toFolder } from '../toFolder';
import { openBook } from './openBook';

/**
 * Makes a file of the whole guide in each language.
 *
 * @param kind - the file's extension, and the folder in editions/
 * @param write - gets the guide in one browser page, and the folder of the site
 */
export async function withBook(
  kind: string,
  write: (book: {
    readonly page: Page;
    readonly root: string;
    readonly locale: Locale;
    readonly file: string;
  }) => Promise<void>,
): Promise<void> {
  const { folder, base } = await builtSite();
  const root = mkdtempSync(path.join(tmpdir(), 'book-'));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...chromiumFlags],
  });
  try {
    await toFolder(folder, root, base);
    mkdirSync(`editions/${kind}`, { recursive: true });
    for (const locale of ['en', 'zh'] as const) {
      const file = `editions/${kind}/guide.${locale}.${kind}`;
      const page = await openBook(browser, root, locale);
      await write({ page, root, locale, file });
      await page.close();
      console.log(`${file}: ${megabytes([file])} MB`);
    }
  } finally {
    await browser.close();
    rmSync(root, { recursive: true });
  }
}
