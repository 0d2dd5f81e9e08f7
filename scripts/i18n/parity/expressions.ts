import { visit } from 'unist-util-visit';
import { withoutComments } from '../comments';
import { compareSections } from '../compare';
import type { Page, Section } from '../parsePage';
import { asRoot } from './components';

/**
 * The same expressions in braces in each section, most importantly the commands
 * inside `<Cmd>`. Comments in them may differ.
 */
export function checkExpressions(english: Page, chinese: Page): string[] {
  return compareSections(english, chinese, 'text in braces', expressionsIn);
}

function expressionsIn({ nodes }: Section): string[] {
  const found: string[] = [];
  visit(asRoot(nodes), ['mdxFlowExpression', 'mdxTextExpression'], (node) => {
    if ('value' in node && !isComment(node.value))
      found.push(withoutComments(inner(node.value), 'bash'));
  });
  return found;
}

/** The text of a template literal, without the backticks, which would count as quotes. */
const inner = (value: string) => value.trim().replace(/^`|`$/g, '').trim();
const isComment = (value: string) => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);
