import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Code, InlineCode, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parsePage } from '../../scripts/i18n/parsePage';
import { errors } from '../../src/data/errors';
import { readmeMachine } from '../../src/domain/examples/readmeCommand';
import { parseInline } from '../../src/domain/text/inline';
import { exampleIds, readExampleFile } from './examples';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** The English pages (MDX) and READMEs (plain Markdown), parsed. */
const trees: readonly Root[] = [
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => parsePage(readFileSync(path.join('docs', file), 'utf8')))
    .map(({ tree }) => tree),
  ...exampleIds.map((id) => markdown.parse(readExampleFile(id, 'README.md'))),
];

function all<T extends Code | InlineCode>(type: T['type']): readonly T[] {
  const found: T[] = [];
  for (const tree of trees)
    visit(tree, type, (node) => void found.push(node as T));
  return found;
}

/** The fences in a language, except those that name a machine and therefore become a `<Cmd>`. */
export const fencesIn = (language: string): readonly string[] =>
  all<Code>('code')
    .filter(({ lang, meta }) => lang === language && !readmeMachine(meta ?? ''))
    .map(({ value }) => value);

/** Inline code in a page or in the text of an error. */
export const inlineCode = (): readonly string[] => [
  ...all<InlineCode>('inlineCode').map(({ value }) => value),
  ...errors
    .flatMap(({ cause, fix }) => [cause, ...fix])
    .flatMap(({ en }) => parseInline(en))
    .flatMap(({ kind, text }) => (kind === 'code' ? [text] : [])),
];
