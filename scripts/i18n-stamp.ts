import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceHash } from './i18n/drift';
import { withSource } from './i18n/frontMatter';
import {
  chineseFolder,
  englishFolder,
  listPages,
  readText,
} from './i18n/pages';

/**
 * `npm run i18n:stamp -- <page>… | --all`: records in Chinese pages which English
 * text they were checked against. Name a page by its path below docs/, with or
 * without docs/, or by the path of its translation.
 */
const wanted = process.argv.slice(2);
const pages = wanted.includes('--all')
  ? listPages(chineseFolder)
  : wanted.map((name) =>
      name
        .split(path.sep)
        .join('/')
        .replace(/^\.\//, '')
        .replace(`${chineseFolder}/`, '')
        .replace(`${englishFolder}/`, ''),
    );

if (pages.length === 0)
  fail('Name a page, such as run/first-run.mdx, or --all.');
for (const page of pages) stamp(page);

function stamp(page: string): void {
  for (const folder of [englishFolder, chineseFolder]) {
    if (!existsSync(path.join(folder, page)))
      fail(`There is no ${folder}/${page}.`);
  }
  const before = readText(chineseFolder, page);
  const after = withSource(before, sourceHash(readText(englishFolder, page)));
  if (after === before) return;
  writeFileSync(path.join(chineseFolder, page), after);
  console.log(`stamped ${page}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
