import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Page } from './parsePage';
import { object } from './typography';

export type Block = {
  readonly line: number | undefined;
  readonly prose: string;
};

const blocks = ['paragraph', 'heading', 'tableCell'];

/**
 * The prose of a page, one paragraph, heading, or table cell at a time, because a
 * comma after bold text belongs to the same sentence. Code, expressions, and
 * components without text become {@link object}; image texts and front matter
 * titles are separate blocks.
 */
export function proseBlocks({ tree, frontMatter }: Page): Block[] {
  const found: Block[] = ['title', 'description', 'sidebar_label'].flatMap(
    (key) => {
      const text = frontMatter[key];
      return typeof text === 'string' ? [{ line: 1, prose: text }] : [];
    },
  );
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'image' && node.alt)
      found.push({ line, prose: node.alt });
    if (blocks.includes(node.type)) found.push({ line, prose: flatten(node) });
    found.push(...textProps(node).map((prose) => ({ line, prose })));
  });
  return found;
}

function flatten(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'mdxTextExpression':
      return isComment(node.value) ? '' : object;
    case 'mdxJsxTextElement':
      return node.children.some(({ type }) => type === 'text')
        ? children(node)
        : object;
    default:
      return 'children' in node ? children(node) : object;
  }
}

const children = (node: Parents) =>
  node.children.map((child) => flatten(child)).join('');
const isComment = (value: string) => value.trim().startsWith('/*');

/** Texts for the reader in props. */
function textProps(node: Nodes): string[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')
    return [];
  return node.attributes.flatMap(({ value, ...attribute }) =>
    attribute.type === 'mdxJsxAttribute' &&
    ['title', 'label', 'alt', 'caption', 'summary'].includes(attribute.name) &&
    typeof value === 'string'
      ? [value]
      : [],
  );
}
