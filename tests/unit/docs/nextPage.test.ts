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

/** Where the pager of a page leads, without the pages that follow the sidebar. */
const nextOf = new Map(
  pages.flatMap(({ file, text }) => {
    const next = /^pagination_next: (.+)$/m.exec(text)?.[1];
    return next === undefined ? [] : [[file.replace('.mdx', ''), next]];
  }),
);

it.each([...nextOf.keys()])('no page comes twice after %s', (start) => {
  const seen = new Set<string>();
  for (let page = start; nextOf.has(page); page = nextOf.get(page) ?? '') {
    expect(seen, page).not.toContain(page);
    seen.add(page);
  }
});

it('ends the path with its last step', () => {
  const path = ['start/overview'];
  for (let page = path[0]; page; page = nextOf.get(page) ?? '') path.push(page);
  expect(path.slice(-2)).toEqual(['run/run-then-work-inside', 'null']);
});
