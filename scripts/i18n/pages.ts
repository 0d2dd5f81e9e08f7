import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of the English pages and their Chinese counterparts, relative to the project root. */
export const englishFolder = 'docs';
export const chineseFolder = 'i18n/zh/docusaurus-plugin-content-docs/current';

/** Sorted paths of the pages in a folder of the project, with `/` on every system. */
export function listPages(folder: string, root = '.'): string[] {
  const base = path.join(root, folder);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.mdx?$/.test(file))
    .sort();
}

/** The text of a file with LF line endings: a checkout on Windows may have others. */
export function readText(...parts: string[]): string {
  return readFileSync(path.join(...parts), 'utf8').replaceAll('\r\n', '\n');
}
