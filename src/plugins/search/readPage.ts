import type { RootContent } from 'mdast';
import type { Locale } from '../../data/schema/text';
import type { SearchPage, SearchSection } from '../../domain/search/page';
import { parsePage } from '../../../scripts/i18n/parsePage';
import { codeWords } from './codeWords';
import { plainText } from './plainText';

/** Pages for contributors and for the people who run the site, and exercises; the index keeps only their openings. */
const light = /^(contributing|practice)\/|^admin\/take-the-site/;

/** Sections that repeat what the page has said; the index keeps only their openings. */
const repeated = new Set(['worked', 'how-you-know']);

/** Lists of errors: the search has the table of errors, so the index keeps only their names. */
const errors = new Set(['wrong', 'what-goes-wrong']);

/**
 * A page of the guide in the form that the search uses.
 *
 * @param file - the path inside the pages folder, e.g. `build/jupyter.mdx`
 * @param source - its MDX
 * @returns one section per heading; the first has the description and the opening,
 * and is omitted if both are empty
 */
export function readPage(
  file: string,
  source: string,
  locale: Locale,
): SearchPage {
  const { frontMatter, sections } = parsePage(source);
  const seen = new Set<string>();
  const toSection = (
    id: string,
    nodes: readonly RootContent[],
  ): SearchSection => {
    const [first] = nodes;
    const title = first?.type === 'heading' ? plainText(first, locale) : '';
    const body = title ? nodes.slice(1) : nodes;
    const opening = id === '' ? textField(frontMatter['description']) : '';
    const prose = body
      .filter((node) => !isCode(node) && !isHidden(node))
      .map((node) => plainText(node, locale));
    const text = [opening, ...prose].filter(Boolean).join(' ');
    if (light.test(file) || repeated.has(id))
      return { id, title, text: openingOf(text), words: '' };
    if (errors.has(id))
      return { id, title, text: namesIn(body, locale), words: '' };
    const code = body.filter(isCode).map((node) => plainText(node, locale));
    return { id, title, text, words: codeWords(code.join('\n'), text, seen) };
  };
  return {
    path: `/${file.replace(/(\/index)?\.mdx?$/, '')}/`,
    title: textField(frontMatter['title']),
    keywords: listField(frontMatter['keywords']).join(' '),
    sections: sections
      .map(({ id = '', nodes }) => toSection(id, nodes))
      .filter(({ title, text, words }) => title || text || words),
  };
}

const isCode = (node: RootContent): boolean =>
  node.type === 'code' ||
  (node.type === 'mdxJsxFlowElement' && node.name === 'Cmd');

const isHidden = ({ type }: RootContent): boolean =>
  type === 'yaml' || type === 'mdxjsEsm';

const textField = (value: unknown) => (typeof value === 'string' ? value : '');

const listField = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

/** What each list item names, before its colon. */
const namesIn = (nodes: readonly RootContent[], locale: Locale) =>
  nodes
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => plainText(item, locale).split(/[:：]\s*/)[0])
    .join('; ');

/** The first sentence, truncated to one line. */
const openingOf = (text: string) =>
  (/^.{20,160}?(?:[.:](?= )|[。：])/.exec(text)?.[0] ?? text).slice(0, 160);
