import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const build = 'build';

/** Addresses of all pages in both languages, as the built sitemaps list them. */
export const allPages: readonly string[] = [
  'sitemap.xml',
  'zh/sitemap.xml',
].flatMap(addressesIn);

/**
 * One page of each kind in each language: the home page, every tool (each is a
 * widget of its own) and the first page of every other part.
 */
export const pageOfEachKind: readonly string[] = [
  ...new Map(
    [...allPages].reverse().map((page) => [kindOf(page), page]),
  ).values(),
].reverse();

/** The file that the server sends for an address. */
export function htmlOf(address: string): string {
  return readFileSync(
    path.join(build, decodeURIComponent(address), 'index.html'),
    'utf8',
  );
}

function kindOf(address: string): string {
  const [language, rest] = address.startsWith('/zh/')
    ? ['zh', address.slice('/zh'.length)]
    : ['en', address];
  const [, part = '', page = ''] = rest.split('/');
  return [language, part, part === 'tools' ? page : ''].join('/');
}

function addressesIn(sitemap: string): string[] {
  const file = path.join(build, sitemap);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build`);
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
}
