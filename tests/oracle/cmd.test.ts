import { expect, it } from 'vitest';
import type { Node } from 'web-tree-sitter';
import { nodesOf, shellParser } from './support/shellParser';
import { count, readBack, seed } from './support/windowsShell';

const names = { cwd: '%CD%', home: '%USERPROFILE%', userName: '%USERNAME%' };

/** The arguments as cmd passes them: adjacent pieces are one argument, and pieces that `^` joins are two. */
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

/** The way a program parses its command line: learn.microsoft.com, "Parsing C++ command-line arguments". */
const unquoted = (text: string) =>
  text
    .replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) =>
      quote || text.endsWith('"')
        ? slashes.slice(0, slashes.length >> 1) +
          (slashes.length % 2 ? '\u0000' : '')
        : slashes,
    )
    .replaceAll('\u0000', '"');

it(`cmd: a grammar of batch files reads the words of ${String(count)} forms of seed ${String(seed)} (none ran in cmd.exe)`, async () => {
  const parse = await shellParser('batch');
  const { wrong, words } = readBack({
    shell: 'cmd',
    names,
    parse: (text) => parse(`${text}\r\n`),
    command: 'cmd',
    argumentsOf,
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(words, 'most words are accepted').toBeGreaterThan(20 * count);
});
