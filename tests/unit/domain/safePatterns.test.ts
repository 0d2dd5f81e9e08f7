import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

type Pattern = { readonly source: string; readonly flags: string };

/**
 * What can make a pattern slow on a long text: `exponential` if doubling the text
 * squares the time, `polynomial` if two of its parts share characters and it tries
 * every split. Restarting the search at every position isn't counted, because
 * lines and repetitions in the tables are short.
 */
function slow({ source, flags }: Pattern): string[] {
  return analyse(
    { source, flags },
    { reportTypes: { Move: false } },
  ).reports.map(
    ({ exponential, character }) =>
      `${exponential ? 'exponential' : 'polynomial'} at ${character.literal.source}: /${source}/${flags}`,
  );
}

/** Every regular expression literal in the modules of a folder. */
const written = (folder: string): readonly Pattern[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
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
  class Seen extends RegExp {
    constructor(pattern: RegExp | string, flags?: string) {
      super(pattern, flags);
      found.push({ source: this.source, flags: this.flags });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Seen);
  const { recognise } = await import('../../../src/domain/recognise/recognise');
  const { examineCommands } =
    await import('../../../src/domain/doctor/commands/examineCommands');
  const { diagnose } =
    await import('../../../src/domain/troubleshoot/diagnose');
  const text =
    '$ docker run --gpus all x\nFROM a\nservices:\n  a:\n    image: b';
  recognise(text);
  examineCommands(text, { host: 'posix', shared: true });
  diagnose(text);
  vi.unstubAllGlobals();
  return found;
}

test('the check finds slow patterns', () => {
  expect(slow(/^(?:a+)+$/)).toMatchObject([/^exponential/]);
  expect(slow(/^\s*x?\s*$/)).toMatchObject([/^polynomial/]);
  expect(slow(/^a+b$/)).toEqual([]);
});

test.each(['src/data', 'src/domain'])(
  'no pattern in %s is exponential',
  (folder) => {
    const patterns = written(folder);
    expect(patterns.length).toBeGreaterThan(200);
    const bad = patterns.flatMap(slow).filter((text) => text.startsWith('exp'));
    expect(bad).toEqual([]);
  },
);

test.each([
  'src/data/errors',
  'src/domain/recognise',
  'src/domain/troubleshoot',
  'src/domain/doctor',
  'src/domain/docker',
])('no pattern in %s tries every split of a long text', (folder) => {
  const patterns = written(folder);
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.flatMap(slow)).toEqual([]);
});

test('no pattern built from parts tries every split', async () => {
  const patterns = await composed();
  expect(patterns.length).toBeGreaterThan(200);
  expect(patterns.flatMap(slow)).toEqual([]);
});
