import { existsSync } from 'node:fs';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Locale } from '../../data/schema/text';
import type { SearchPage } from '../../domain/search/page';
import { readText } from '../../../scripts/i18n/pages';
import { exampleIdsIn, exampleIn, readmeName } from '../examples/folder';
import { plainText } from './plainText';

/** How many paragraphs of an example's own README are searched; they must fit into the index. */
const PARAGRAPHS = 2;

/**
 * The examples, each as a page with one section: its summary and the start of its
 * README. Code is omitted because it uses an example account.
 */
export function examplePages(root: string, locale: Locale): SearchPage[] {
  const base = path.join(root, 'examples');
  const found = exampleIdsIn(base).map((id) => ({
    id,
    ...exampleIn(path.join(base, id)),
    prose: proseIn(path.join(base, id), locale),
  }));
  const all = found.flatMap(({ prose }) => prose);
  const isOwn = (text: string) => all.indexOf(text) === all.lastIndexOf(text);
  return found.map(({ id, title, summary, prose }) => {
    const own = prose.filter(isOwn).slice(0, PARAGRAPHS);
    const text = [summary[locale], ...own].join(' ');
    return {
      path: `/examples/${id}/`,
      title: title[locale],
      keywords: '',
      sections: [{ id: '', title: '', text, words: '' }],
    };
  });
}

/** The paragraphs and list items of an example's README in this language. */
function proseIn(folder: string, locale: Locale): readonly string[] {
  const file = path.join(folder, readmeName(locale));
  if (!existsSync(file)) return [];
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readText(file))
    .children.flatMap((node) => (node.type === 'list' ? node.children : node))
    .filter(({ type }) => type !== 'heading' && type !== 'code')
    .map((node) => plainText(node, locale));
}
