import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { recognise } from '../../src/domain/recognise/recognise';
import type { FileKind } from './kinds';

/** A code block in a Markdown file. */
export type Fence = {
  readonly kind: Exclude<FileKind, 'markdown'>;
  readonly text: string;
  /** The position in the file of a position in the text. */
  readonly at: (place: number) => number;
};

const languages: Readonly<Record<string, Fence['kind']>> = {
  dockerfile: 'dockerfile',
  docker: 'dockerfile',
  containerfile: 'dockerfile',
  bash: 'commands',
  sh: 'commands',
  shell: 'commands',
  console: 'commands',
  'shell-session': 'commands',
  zsh: 'commands',
  powershell: 'commands',
  ps1: 'commands',
  batch: 'commands',
  cmd: 'commands',
};

/** YAML is a compose file only if it says so: YAML in CI files and similar isn't. */
function kindOfBlock({ lang, value }: Code): Fence['kind'] | undefined {
  const language = (lang ?? '').toLowerCase();
  const isYaml = language === 'yaml' || language === 'yml';
  return isYaml && recognise(value) === 'compose'
    ? 'compose'
    : languages[language];
}

/** A comment directly before a block that is wrong on purpose: `doctor: bad` with a reason. */
const marked = /doctor:\s*bad\s+\S/;

/**
 * The code blocks that the doctor can judge, except those marked as wrong: `bad`
 * after the language, or a comment `doctor: bad REASON` in the preceding lines.
 */
export function fencesIn(source: string): readonly Fence[] {
  const fences: Fence[] = [];
  const tree: Root = unified().use(remarkParse).parse(source);
  visit(tree, 'code', (node: Code, index, parent) => {
    const kind = kindOfBlock(node);
    const start = node.position?.start;
    if (!kind || start?.offset === undefined) return;
    const before = parent?.children[(index ?? 0) - 1];
    const comment = before
      ? source.slice(before.position?.start.offset, before.position?.end.offset)
      : '';
    const isComment = before?.type === 'html' || /^\{\/\*/.test(comment);
    if (/\bbad\b/.test(node.meta ?? '')) return;
    if (isComment && marked.test(comment)) return;
    fences.push({ kind, text: node.value, at: placesOf(source, node) });
  });
  return fences;
}

/** A block in a list is indented, so each line has its own offset. */
function placesOf(source: string, node: Code): Fence['at'] {
  const begin = node.position?.start.offset ?? 0;
  const first = source.indexOf('\n', begin) + 1;
  const lines = node.value.split('\n');
  const shifts: { readonly from: number; readonly to: number }[] = [];
  let from = 0;
  let to = first;
  for (const line of lines) {
    const end = source.indexOf('\n', to);
    const whole = source.slice(to, end < 0 ? source.length : end);
    const indent = Math.max(whole.replace(/\r$/, '').length - line.length, 0);
    shifts.push({ from, to: to + indent });
    from += line.length + 1;
    to += whole.length + 1;
  }
  return (place) => {
    const line = shifts.filter((shift) => shift.from <= place).at(-1);
    return line ? line.to + place - line.from : begin;
  };
}
