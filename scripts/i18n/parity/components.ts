import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { compareSections } from '../compare';
import { withoutComments } from '../comments';
import type { Page, Section } from '../parsePage';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Props with text for the reader. */
const texts = [
  'title',
  'label',
  'alt',
  'caption',
  'summary',
  'aria-label',
  'placeholder',
];
/** Commands are the same in both languages; comments in them aren't. */
const commands = ['powershell', 'cmd', 'bash'];

/** The same components with the same props, and the same admonitions, in each section. */
export function checkComponents(english: Page, chinese: Page): string[] {
  return [
    ...compareSections(english, chinese, 'component', componentsIn),
    ...compareSections(english, chinese, 'admonition', admonitionsIn),
  ];
}

function componentsIn({ nodes }: Section): string[] {
  const found: string[] = [];
  visit(asRoot(nodes), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    found.push(shown(node as Element));
  });
  return found;
}

function admonitionsIn({ nodes }: Section): string[] {
  const found: string[] = [];
  visit(asRoot(nodes), 'containerDirective', ({ name }) => {
    found.push(`:::${name}`);
  });
  return found;
}

/** A copy of the tree for visitors to modify. */
export function asRoot(nodes: Section['nodes']): Root {
  return { type: 'root', children: [...nodes] };
}

/** The element without its texts, as it would appear in the page. */
function shown({ name, attributes }: Element): string {
  const props = attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return [`{${attribute.value}}`];
    if (texts.includes(attribute.name)) return [attribute.name];
    const { value } = attribute;
    if (value === null || value === undefined) return [attribute.name];
    if (typeof value === 'string') return [`${attribute.name}="${value}"`];
    const code = commands.includes(attribute.name)
      ? withoutComments(value.value, 'bash')
      : value.value;
    return [`${attribute.name}={${code}}`];
  });
  return `<${[name ?? '', ...props.sort()].join(' ')}>`;
}
