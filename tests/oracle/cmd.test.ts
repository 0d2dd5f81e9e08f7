import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Node } from 'web-tree-sitter';
import type { Word } from '../../src/data/schema/command';
import { renderGroups } from '../../src/domain/command/render/render';
import { toItems } from '../../src/domain/docker/toItems';
import { toSpec } from '../../src/domain/run/toSpec';
import { randomForm } from './support/randomForm';
import { nodesOf, shellParser } from './support/shellParser';
import { testContext } from './support/testContext';

const count = Number(process.env.RUN_STATES ?? 1000);
const seed = Number(process.env.RUN_SEED ?? 20261124);

const names = { cwd: '%CD%', home: '%USERPROFILE%', userName: '%USERNAME%' };

const plain = (word: Word) =>
  word
    .map((part) =>
      typeof part === 'string'
        ? part
        : ((names as Partial<Record<string, string>>)[part.dyn] ?? '?'),
    )
    .join('');

/** The arguments as cmd leaves them: what touches is one, what `^` joins are two. */
function argumentsOf(command: Node): string[] {
  const [list] = nodesOf(command, 'argument_list');
  const args: { text: string; end: number }[] = [];
  for (const child of list?.namedChildren ?? []) {
    const last = args.at(-1);
    if (last?.end === child.startIndex) {
      last.text += child.text;
      last.end = child.endIndex;
    } else args.push({ text: child.text, end: child.endIndex });
  }
  return args.map(({ text }) => unquoted(text));
}

/** As a program reads its command line: learn.microsoft.com, "Parsing C++ command-line arguments". */
const unquoted = (text: string) =>
  text
    .replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) =>
      quote || text.endsWith('"')
        ? slashes.slice(0, slashes.length >> 1) +
          (slashes.length % 2 ? '\u0000' : '')
        : slashes,
    )
    .replaceAll('\u0000', '"');

const cases = fc
  .sample(randomForm, { numRuns: count, seed })
  .map(({ form }) => {
    const result = toSpec(form, testContext);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    // What cmd refuses has no text to judge; the rest of the form has.
    return toItems(result.spec)
      .map(({ words }) => words)
      .filter((words) => renderGroups([words], 'cmd', 'line').ok);
  });

it(`cmd: a grammar of batch files reads the words of ${String(count)} forms of seed ${String(seed)} (none ran in cmd.exe)`, async () => {
  const parse = await shellParser('batch');
  const wrong = cases.flatMap((groups, i): Record<string, unknown>[] => {
    const rendered = renderGroups(groups, 'cmd', i % 2 ? 'lines' : 'line');
    if (!rendered.ok) return [{ refused: rendered.why.en }];
    const root = parse(`${rendered.text}\r\n`);
    const commands = nodesOf(root, 'cmd');
    const got = commands.length === 1 ? argumentsOf(commands[0] as Node) : [];
    const want = groups.flat().slice(1).map(plain);
    return !root.hasError && JSON.stringify(got) === JSON.stringify(want)
      ? []
      : [{ text: rendered.text, want, got, tree: root.toString() }];
  });
  console.log(
    `cmd: ${String(count)} forms, ${String(wrong.length)} differences, ${String(cases.flat(2).length)} words`,
  );
  expect(wrong.slice(0, 3)).toEqual([]);
});
