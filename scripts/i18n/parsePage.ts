import type { Nodes, Root, RootContent } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { splitPage, type FrontMatter } from './frontMatter';
import { headingId } from './headingId';

/** A page as a tree, split at its headings. */
export type Page = {
  readonly frontMatter: FrontMatter;
  readonly tree: Root;
  readonly sections: readonly Section[];
};

/** The content below a heading, up to the next heading of any depth; the first section has no heading. */
export type Section = {
  readonly id: string | undefined;
  readonly nodes: readonly RootContent[];
};

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective);

/** Parses a page with the parsers that Docusaurus uses. Throws if the MDX can't be parsed. */
export function parsePage(text: string): Page {
  const tree = processor.parse(text);
  restoreText(tree, text);
  return {
    frontMatter: splitPage(text).frontMatter,
    tree,
    sections: cut(tree),
  };
}

/** The line on which a node starts. */
export function lineOf(node: Nodes): number | undefined {
  return node.position?.start.line;
}

/** `12:30` and `host:port` aren't directives: Docusaurus turns them back into text, too. */
function restoreText(tree: Root, source: string): void {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const { start, end } = node.position ?? {};
    const value = source.slice(start?.offset, end?.offset);
    parent.children[index] = { type: 'text', value, position: node.position };
    return SKIP;
  });
}

function cut(tree: Root): Section[] {
  const sections: { id: string | undefined; nodes: RootContent[] }[] = [
    { id: undefined, nodes: [] },
  ];
  for (const node of tree.children) {
    if (node.type === 'heading')
      sections.push({ id: headingId(node), nodes: [] });
    sections.at(-1)?.nodes.push(node);
  }
  return sections;
}
