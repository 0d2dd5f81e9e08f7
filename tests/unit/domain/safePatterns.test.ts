import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

type Pattern = { readonly source: string; readonly flags: string };

/**
 * What can make a pattern slow on a long text: `exponential` if doubling the text
 * squares the time, `polynomial` if two of its parts share characters and it tries
 * every split, `restarting` if a search reads the same lines from every position.
 * Restarting within a line isn't counted, because lines and repetitions in the
 * tables are short.
 */
function slow({ source, flags }: Pattern): string[] {
  return analyse({ source, flags }).reports.flatMap(
    ({ type, exponential, character: { literal } }) =>
      type === 'Move' && !new RegExp(literal.source, literal.flags).test('\n')
        ? []
        : `${exponential ? 'exponential' : type === 'Move' ? 'restarting' : 'polynomial'} at ${literal.source}: /${source}/${flags}`,
  );
}

/** Every regular expression literal in the modules of a folder. */
const written = (folder: string): readonly Pattern[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => patternsIn(path.join(folder, name)));

function patternsIn(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  const code = readFileSync(file, 'utf8');
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Every regular expression that the search box's code builds from parts when it is loaded and used. */
async function composed(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const note = (pattern: RegExp) => {
    found.push({ source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  type Args = [RegExp | string, string?];
  const Seen = new Proxy(RegExp, {
    construct: (of, args: Args) => note(new of(...args)),
    // The YAML library calls it without `new`.
    apply: (of, _, args: Args) => note(new of(...args)),
  });
  vi.resetModules();
  vi.stubGlobal('RegExp', Seen);
  const { recognise } = await import('../../../src/domain/recognise/recognise');
  const { examineCommands } =
    await import('../../../src/domain/doctor/commands/examineCommands');
  const { examineDockerfile } =
    await import('../../../src/domain/doctor/dockerfile/examineDockerfile');
  const { examineCompose } =
    await import('../../../src/domain/doctor/compose/examineCompose');
  const { diagnose } =
    await import('../../../src/domain/troubleshoot/diagnose');
  const { parseNvidiaSmi } =
    await import('../../../src/domain/gpu/smi/parseNvidiaSmi');
  const text =
    '$ docker run --gpus all x\nFROM a\nservices:\n  a:\n    image: b';
  recognise(text);
  examineCommands(text, { host: 'posix', shared: true });
  examineDockerfile(text, { machine: { cards: [], driver: {} } });
  examineCompose(text, { host: 'posix', shared: true });
  diagnose(text);
  parseNvidiaSmi(text);
  vi.unstubAllGlobals();
  return found;
}

test('the check finds slow patterns', () => {
  expect(slow(/^(?:a+)+$/)).toMatchObject([/^exponential/]);
  expect(slow(/^\s*x?\s*$/)).toMatchObject([/^polynomial/]);
  expect(slow(/^\s*#/m)).toMatchObject([/^restarting/]);
  expect(slow(/^ *#/m)).toEqual([]);
  expect(slow(/^a+b$/)).toEqual([]);
});

test.each(['src', 'scripts'])('no pattern in %s is slow', (folder) => {
  const patterns = written(folder);
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.flatMap(slow)).toEqual([]);
});

test('no pattern built from parts is slow', async () => {
  const patterns = await composed();
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.flatMap(slow)).toEqual([]);
});
