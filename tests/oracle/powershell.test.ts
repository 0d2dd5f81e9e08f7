import type { Node } from 'web-tree-sitter';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Word } from '../../src/data/schema/command';
import { renderGroups } from '../../src/domain/command/render/render';
import { toItems } from '../../src/domain/docker/toItems';
import { toSpec } from '../../src/domain/run/toSpec';
import { randomForm } from './support/randomForm';
import { nodesOf, shellParser } from './support/shellParser';
import { testContext } from './support/testContext';

const count = Number(process.env.RUN_STATES ?? 1000);
const seed = Number(process.env.RUN_SEED ?? 20261124);

const names = { cwd: '${PWD}', home: '${HOME}', userName: '${env:USERNAME}' };

/** What PowerShell hands to docker, the parts that it fills in by their names. */
const plain = (word: Word) =>
  word
    .map((part) =>
      typeof part === 'string'
        ? part
        : ((names as Partial<Record<string, string>>)[part.dyn] ?? '?'),
    )
    .join('');

/** "`$ #" is plain text to PowerShell; tree-sitter-powershell 0.26.4 takes the # for a comment. */
const beyondGrammar = (text: string) => /`\$[^"]*#[^"]*"/.test(text);

/** The arguments of a command node: the pieces between two separators are one. */
function argumentsOf(command: Node): string[] {
  const [elements] = nodesOf(command, 'command_elements');
  const args: string[] = [];
  let fresh = true;
  for (const child of elements?.children ?? []) {
    if (child.type === 'command_argument_sep') fresh = true;
    else if (fresh) {
      args.push(valueOf(child));
      fresh = false;
    } else args.push(`${args.pop() ?? ''}${valueOf(child)}`);
  }
  return args;
}

function valueOf({ text }: Node): string {
  if (text.startsWith("'"))
    return text.slice(1, -1).replace(/(['\u2018\u2019\u201a\u201b])\1/g, '$1');
  if (text.startsWith('"')) return text.slice(1, -1).replace(/`(.)/gsu, '$1');
  return text;
}

const cases = fc
  .sample(randomForm, { numRuns: count, seed })
  .map(({ form }) => {
    const result = toSpec(form, testContext);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    // What PowerShell refuses has no text to judge; the rest of the form has.
    return toItems(result.spec)
      .map(({ words }) => words)
      .filter((words) => {
        const rendered = renderGroups([words], 'powershell', 'line');
        return rendered.ok && !beyondGrammar(rendered.text);
      });
  });

it(`PowerShell: a grammar of its language reads the words of ${String(count)} forms of seed ${String(seed)} (none ran in PowerShell)`, async () => {
  const parse = await shellParser('powershell');
  const wrong = cases.flatMap((groups, i): Record<string, unknown>[] => {
    const rendered = renderGroups(
      groups,
      'powershell',
      i % 2 ? 'lines' : 'line',
    );
    if (!rendered.ok) return [{ refused: rendered.why.en }];
    const root = parse(rendered.text);
    const commands = nodesOf(root, 'command');
    const got = commands.length === 1 ? argumentsOf(commands[0] as Node) : [];
    const want = groups.flat().slice(1).map(plain);
    return !root.hasError && JSON.stringify(got) === JSON.stringify(want)
      ? []
      : [{ text: rendered.text, want, got }];
  });
  console.log(
    `PowerShell: ${String(count)} forms, ${String(wrong.length)} differences, ${String(cases.flat(2).length)} words`,
  );
  expect(wrong.slice(0, 3)).toEqual([]);
});
