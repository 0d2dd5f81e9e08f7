import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import type { Locale } from '../../../src/data/schema/text';
import { readLab } from '../../lab/readLab';
import { filesBelow } from '../files';
import { assemble } from './assemble';
import { contentsOf, pagesOf } from './pagesOf';

/** Where a language is in the site, and the attribute that names it. */
export const languageOf = (locale: Locale) =>
  locale === 'en'
    ? ({ folder: '', lang: 'en' } as const)
    : ({ folder: 'zh/', lang: 'zh-CN' } as const);

/**
 * A browser page with the whole guide in one document.
 *
 * @param root - the site in a folder, opened without a server
 */
export async function openBook(
  browser: Browser,
  root: string,
  locale: Locale,
): Promise<Page> {
  const { title, name, url, baseUrl } = await readLab();
  const { folder } = languageOf(locale);
  const start = path.join(root, `book.${locale}.html`);
  writeFileSync(start, skeleton(root, locale));
  const page = await browser.newPage({ colorScheme: 'light' });
  // tsx gives functions their names by a helper, which pages don't have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.goto(pathToFileURL(start).href);
  await page.evaluate(assemble, {
    pages: pagesOf(root, folder),
    contents: contentsOf(folder),
    title: title[locale],
    subtitle: `${name[locale]} · ${url}${baseUrl}${folder}`,
    site: url + baseUrl,
  });
  return page;
}

/** A page with the site's own style sheets and nothing in it. */
function skeleton(root: string, locale: Locale): string {
  const styles = filesBelow(root)
    .filter((file) => /^assets\/css\/.*\.css$/.test(file))
    .map((file) => `<link rel="stylesheet" href="${file}">`)
    .join('');
  return `<!doctype html><html lang="${languageOf(locale).lang}" data-theme="light" class="docs-wrapper plugin-docs"><head><meta charset="utf-8">${styles}</head><body></body></html>`;
}
