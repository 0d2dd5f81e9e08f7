import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import type { Locale } from '../../src/data/schema/text';
import { chromiumFlags, findChromium } from '../browser/chromium';
import { readLab } from '../lab/readLab';
import { assemble } from './book/assemble';
import { contentsOf, pagesOf } from './book/pagesOf';
import { builtSite } from './builtSite';
import { filesBelow, megabytes } from './files';
import { toFolder } from './toFolder';

const to = 'editions/pdf';

/** `npm run edition:pdf`: the whole guide as one PDF a language, printed by Chromium. */
async function main(): Promise<void> {
  const { folder, base } = await builtSite();
  const root = mkdtempSync(path.join(tmpdir(), 'book-'));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...chromiumFlags],
  });
  try {
    await toFolder(folder, root, base);
    mkdirSync(to, { recursive: true });
    for (const locale of ['en', 'zh'] as const) {
      const file = `${to}/guide.${locale}.pdf`;
      await print(browser, root, locale, file);
      console.log(`${file}: ${megabytes([file])} MB`);
    }
  } finally {
    await browser.close();
    rmSync(root, { recursive: true });
  }
}

async function print(
  browser: Browser,
  root: string,
  locale: Locale,
  file: string,
): Promise<void> {
  const { title, name, url, baseUrl } = await readLab();
  const language = locale === 'en' ? '' : `${locale}/`;
  const start = path.join(root, `book.${locale}.html`);
  writeFileSync(start, skeleton(root, locale));
  const page = await browser.newPage({ colorScheme: 'light' });
  // tsx gives functions their names by a helper, which pages don't have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(pathToFileURL(start).href);
  await page.evaluate(assemble, {
    pages: pagesOf(root, language),
    contents: contentsOf(language),
    title: title[locale],
    subtitle: `${name[locale]} · ${url}${baseUrl}${language}`,
    site: url + baseUrl,
  });
  await page.addStyleTag({
    path: path.resolve('scripts/edition/book/book.css'),
  });
  await page.evaluate(async () => {
    // A lazy image outside the window would never load, and decode() never end.
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  await page.pdf({
    path: file,
    preferCSSPageSize: true,
    printBackground: true,
    outline: true,
    tagged: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="width: 100%; text-align: center; font-size: 8pt"><span class="pageNumber"></span></div>',
  });
  await page.close();
}

/** A page with the site's own style sheets and nothing in it. */
function skeleton(root: string, locale: Locale): string {
  const styles = filesBelow(root)
    .filter((file) => /^assets\/css\/.*\.css$/.test(file))
    .map((file) => `<link rel="stylesheet" href="${file}">`)
    .join('');
  const lang = locale === 'zh' ? 'zh-CN' : locale;
  return `<!doctype html><html lang="${lang}" data-theme="light" class="docs-wrapper plugin-docs"><head><meta charset="utf-8">${styles}</head><body></body></html>`;
}

void main();
