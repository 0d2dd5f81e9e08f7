import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file, text: readFileSync(`docs/${file}`, 'utf8') }));

/** The first page that the last sentence of a text leads to, as Docusaurus names it. */
function named(file: string, text: string): string | undefined {
  const link = /\bNext: [^\n[]*\[[^\]]*\]\(([^)#]*)\.mdx/.exec(text)?.[1];
  if (link === undefined) return undefined;
  return posix.join(posix.dirname(file), link);
}

const leading = pages.flatMap(({ file, text }) => {
  const next = named(file, text);
  return next === undefined ? [] : [{ file, text, next }];
});

it('finds the pages that name a next page', () => {
  expect(leading.length).toBeGreaterThan(30);
});

it.each(leading)('the pager of $file leads to $next', ({ text, next }) => {
  expect(/^pagination_next: (.+)$/m.exec(text)?.[1]).toBe(next);
});
