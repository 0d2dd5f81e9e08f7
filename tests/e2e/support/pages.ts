import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { git } from '../../../scripts/process/git';
import { commitSeed, sampleOf } from '../../support/samples';

const build = 'build';

/** Addresses of all pages in both languages, from the built sitemaps. */
export const allPages: readonly string[] = [
  'sitemap.xml',
  'zh/sitemap.xml',
].flatMap(addressesIn);

/**
 * One page of each kind in each language: the home page, every tool (each is a
 * separate widget), an example, and the first page of every other section.
 */
export const pageOfEachKind: readonly string[] = [
  ...new Map(
    [...allPages].reverse().map((page) => [kindOf(page), page]),
  ).values(),
].reverse();

/** Whether the full sets are asked for, of which `npm test` takes samples. */
export const isDeep = process.env['AXE_PAGES'] === 'all';

/**
 * The pages that axe scans. With `AXE_PAGES=all` (`npm run test:deep`) every page;
 * otherwise one of each kind, those that the last commits changed, and a sample
 * that differs for each commit.
 */
export function pagesForAxe(): readonly string[] {
  if (isDeep) return allPages;
  const changed = changedFiles().map(addressOf);
  const sample = sampleOf(allPages, 16, commitSeed());
  return allPages.filter(
    (page) =>
      pageOfEachKind.includes(page) ||
      sample.includes(page) ||
      changed.some(
        (address) => address !== undefined && page.endsWith(address),
      ),
  );
}

/** The file that the server sends for an address. */
export function htmlOf(address: string): string {
  return readFileSync(
    path.join(build, decodeURIComponent(address), 'index.html'),
    'utf8',
  );
}

/** Files changed in the last commits or the working tree. */
function changedFiles(): readonly string[] {
  return [
    ...git('log', '-10', '--name-only', '--format='),
    ...git('diff', '--name-only', 'HEAD'),
  ];
}

/** The end of a page's address, from one of its files; both languages are checked. */
function addressOf(file: string): string | undefined {
  const page = /^(?:docs|i18n\/zh\/[\w-]+\/current)(\/.+)\.mdx$/.exec(file);
  if (page?.[1] !== undefined) return `${page[1]}/`;
  const example = /^examples\/[\w-]+\//.exec(file);
  return example === null ? undefined : `/${example[0]}`;
}

function kindOf(address: string): string {
  const [language, rest] = address.startsWith('/zh/')
    ? ['zh', address.slice('/zh'.length)]
    : ['en', address];
  const [, part = '', page = ''] = rest.split('/');
  const own = part === 'examples' && page !== '' ? 'example' : '';
  return [language, part, part === 'tools' ? page : own].join('/');
}

function addressesIn(sitemap: string): string[] {
  const file = path.join(build, sitemap);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
}
