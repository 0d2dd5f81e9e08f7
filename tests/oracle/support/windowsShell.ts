import fc from 'fast-check';
import type { Node } from 'web-tree-sitter';
import type { Argv, Shell, Word } from '../../../src/data/schema/command';
import { renderGroups } from '../../../src/domain/command/render/render';
import { toItems } from '../../../src/domain/docker/toItems';
import { toSpec } from '../../../src/domain/run/toSpec';
import { randomForm } from './randomForm';
import { nodesOf } from './shellParser';
import { runs, seed } from '../../support/samples';
import { testContext } from './testContext';

export const count = runs(400);
export { seed };

type Judge = {
  readonly shell: Shell;
  /** The shell's notation for the values that it expands itself. */
  readonly names: Readonly<Partial<Record<string, string>>>;
  readonly parse: (text: string) => Node;
  /** The grammar's node type for a command. */
  readonly command: string;
  readonly argumentsOf: (command: Node) => readonly string[];
  /** Texts that the grammar parses incorrectly, unlike the shell. */
  readonly beyondGrammar?: (text: string) => boolean;
};

/**
 * Renders the words of random forms for a shell and parses them back with the
 * shell's grammar. Words that the renderer rejects have no text to judge; the rest
 * of the form is still judged.
 */
export function readBack(judge: Judge) {
  const cases = fc
    .sample(randomForm, { numRuns: count, seed })
    .map(({ form }) => {
      const result = toSpec(form, testContext);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return toItems(result.spec)
        .map(({ words }) => words)
        .filter((words) => isReadable(words, judge));
    });
  const wrong = cases.flatMap((groups, i) => differences(groups, i, judge));
  const words = cases.flat(2).length;
  console.log(
    `${judge.shell}: ${String(count)} forms, ${String(wrong.length)} differences, ${String(words)} words`,
  );
  return { wrong, words };
}

function isReadable(words: Argv, { shell, beyondGrammar }: Judge): boolean {
  const rendered = renderGroups([words], shell, 'line');
  return rendered.ok && !beyondGrammar?.(rendered.text);
}

function differences(
  groups: readonly Argv[],
  i: number,
  { shell, names, parse, command, argumentsOf }: Judge,
): Record<string, unknown>[] {
  const rendered = renderGroups(groups, shell, i % 2 ? 'lines' : 'line');
  if (!rendered.ok) return [{ refused: rendered.why.en }];
  const root = parse(rendered.text);
  const [only, ...others] = nodesOf(root, command);
  const got = only && !others.length ? argumentsOf(only) : [];
  const want = groups
    .flat()
    .slice(1)
    .map((word) => plain(word, names));
  return !root.hasError && JSON.stringify(got) === JSON.stringify(want)
    ? []
    : [{ text: rendered.text, want, got }];
}

/** The arguments that the shell passes to docker, with expansions replaced by their names. */
const plain = (word: Word, names: Judge['names']) =>
  word
    .map((part) => (typeof part === 'string' ? part : (names[part.dyn] ?? '?')))
    .join('');
