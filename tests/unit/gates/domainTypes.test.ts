import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const folder = path.resolve('src/domain');
const file = path.join(folder, 'planted.ts');

/** What the domain's own compiler settings report for a file that doesn't exist. */
function errorsIn(code: string): string[] {
  const read = ts.getParsedCommandLineOfConfigFile(
    path.join(folder, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (!read) throw new Error("src/domain/tsconfig.json can't be read");
  const host = ts.createCompilerHost(read.options);
  const real = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    path.resolve(name) === file // The compiler writes `/` on Windows too.
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023)
      : real(name, ...rest);
  const program = ts.createProgram([file], read.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
}

test.each([
  ['the browser', 'export const w = window;', "'window'"],
  ['the document', 'export const d = document;', "'document'"],
  ['node', 'export const p = process.env;', "'process'"],
  ['a timer', 'setTimeout(() => undefined, 1);', "'setTimeout'"],
  ['the console', "console.log('x');", "'console'"],
  [
    'undefined for an absent property',
    'export const o: { a?: 1 } = { a: undefined };',
    'exactOptionalPropertyTypes',
  ],
  [
    'an unchecked index',
    'const a: string[] = []; export const s: string = a[0];',
    "'undefined'",
  ],
  ['an enum', 'export enum E { A }', 'erasableSyntaxOnly'],
])('the domain doesn’t compile with %s', (_, code, said) => {
  expect(errorsIn(code).join('\n')).toContain(said);
});

test('the same file compiles without the fault', () => {
  expect(errorsIn('export const day = new Date(0).toISOString();')).toEqual([]);
});
