import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BookPage } from './assemble';

/** The first page of the book, which lists the others by what a reader needs. */
export const contentsOf = (language: string): string =>
  `${language}guide/index.html`;

/**
 * The pages of a language in the order of the guide's own list, then the examples.
 *
 * @param folder - the site in a folder, opened without a server
 * @param language - where the language is in it: nothing, or `zh/`
 */
export function pagesOf(folder: string, language: string): readonly BookPage[] {
  const read = (file: string): BookPage => ({
    file,
    html: readFileSync(path.join(folder, file), 'utf8'),
  });
  const contents = read(contentsOf(language));
  const gallery = read(`${language}examples/index.html`);
  const list = contents.html.indexOf('<h2');
  const files = [
    contents.file,
    // The sentences above the list lead elsewhere first.
    ...linksIn(contents, language, list),
    gallery.file,
    ...linksIn(gallery, language, gallery.html.indexOf('<main')),
  ];
  return [...new Set(files)]
    .filter((file) => existsSync(path.join(folder, file)))
    .map(read);
}

/** Files of the same language that the main part of a page leads to, from some place on. */
function linksIn(
  { file, html }: BookPage,
  language: string,
  start: number,
): string[] {
  const main = html.slice(start, html.indexOf('</main>'));
  const tool = /^(zh\/)?(index|tools\/ask\/index)\.html$/;
  return [...main.matchAll(/<a\b[^>]*\shref=["']?([^"'\s>]+)/g)]
    .map(([, href = '']) => new URL(href, `file:///${file}`))
    .filter(({ protocol }) => protocol === 'file:')
    .map(({ pathname }) => decodeURIComponent(pathname.slice(1)))
    .filter(
      (other) =>
        other.endsWith('index.html') &&
        other.startsWith('zh/') === (language === 'zh/') &&
        !tool.test(other),
    );
}
