import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Locale } from '../../data/schema/text';
import { externalLinks } from '../../data/externalLinks';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Nodes whose text is separate from that of their neighbors. */
const blocks = /^(paragraph|heading|listItem|tableRow|tableCell|code)$/;

/**
 * What a reader sees of part of a page, on one line: text, code, and commands,
 * without the labels of widgets. Commands keep their `{placeholders}`, so the index
 * contains no values of a reader or a lab.
 */
export function plainText(node: Nodes, locale: Locale): string {
  return textOf(node, locale)
    .replace(/ \\\n\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(node: Nodes, locale: Locale): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return ` ${node.value} `;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return textOfElement(node, locale);
    case 'mdxFlowExpression':
      return templateText(node.value);
    default:
      if (!('children' in node)) return '';
  }
  const text = node.children.map((child) => textOf(child, locale)).join('');
  return blocks.test(node.type) ? ` ${text} ` : text;
}

function textOfElement(element: Element, locale: Locale): string {
  const inside = element.children
    .map((child) =>
      child.type === 'mdxTextExpression'
        ? templateText(child.value)
        : textOf(child, locale),
    )
    .join('');
  if (element.name === 'Var')
    return attributeOf(element, 'text') || `{${attributeOf(element, 'name')}}`;
  if (element.name === 'Ext' && inside === '') {
    const id = attributeOf(element, 'id');
    return externalLinks.find((link) => link.id === id)?.title[locale] ?? '';
  }
  return element.type === 'mdxJsxFlowElement' ? ` ${inside} ` : inside;
}

function attributeOf(element: Element, name: string): string {
  for (const attribute of element.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name)
      return typeof attribute.value === 'string' ? attribute.value : '';
  return '';
}

/** The text of a template literal, `` `docker ps` ``; other expressions have none. */
function templateText(expression: string): string {
  const [, text = ''] = /^\s*`([^]*)`\s*$/.exec(expression) ?? [];
  return text.replace(/\\([\\`$])/g, '$1');
}
