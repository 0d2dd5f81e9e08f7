import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the English pages and their Chinese twins are, from the project's root. */
export const englishFolder = 'docs';
export const chineseFolder = 'i18n/zh/docusaurus-plugin-content-docs/current';

/** Paths of the pages below a folder of the project, with `/` on every system, sorted. */
export function listPages(folder: string, root = '.'): string[] {
  const base = path.join(root, folder);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.mdx?$/.test(file))
    .sort();
}

/** The text of a file, with line feeds only: a checkout on Windows may have others. */
export function readText(...parts: string[]): string {
  return readFileSync(path.join(...parts), 'utf8').replaceAll('\r\n', '\n');
}
