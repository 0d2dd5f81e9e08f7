import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import type { Argv } from '../../src/data/schema/command';
import { renderGroups } from '../../src/domain/command/render/render';
import { toItems } from '../../src/domain/docker/toItems';
import { toSpec } from '../../src/domain/run/toSpec';
import { runs, seed } from '../support/samples';
import { randomForm } from './support/randomForm';
import { testContext } from './support/testContext';

const wine = findProgram(['wine']);
const compiler = findProgram(['x86_64-w64-mingw32-gcc']);

/** Each one starts a Wine process, which takes a tenth of a second. */
const count = runs(100);

const root = mkdtempSync(join(tmpdir(), 'wine-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Wine reads its input in the system's code page, which isn't UTF-8 here. */
const isAscii = (text: string) => /^[\n\r\x20-\x7e]*$/.test(text);

/** The groups of random forms that cmd's renderer accepts, and their texts. */
const cases = fc
  .sample(randomForm, { numRuns: count, seed })
  .flatMap(({ form }, i) => {
    const result = toSpec(form, testContext);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const groups = toItems(result.spec)
      .map(({ words }) => words)
      .filter(isWritten);
    const text = renderGroups(groups, 'cmd', i % 2 ? 'lines' : 'line');
    return text.ok ? [{ groups, text: text.text }] : [];
  });

function isWritten(words: Argv): boolean {
  const rendered = renderGroups([words], 'cmd', 'line');
  return rendered.ok && isAscii(rendered.text);
}

/** Types lines at the prompt of Wine's cmd; returns the words of each `docker`. */
function typed(lines: readonly string[]): readonly (readonly string[])[] {
  const input = join(root, 'input');
  const record = join(root, 'record');
  writeFileSync(
    input,
    lines.map((line) => `${line.replaceAll('\n', '\r\n')}\r\n`).join(''),
  );
  const stdin = openSync(input, 'r');
  spawnSync(wine ?? '', ['cmd'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      WINEPREFIX: join(root, 'prefix'),
      WINEDEBUG: '-all',
      WINEPATH: `Z:${root.replaceAll('/', '\\')}`,
      RECORD: record,
    },
    stdio: [stdin, 'ignore', 'ignore'],
  });
  closeSync(stdin);
  return readFileSync(record, 'utf8')
    .split('\n\n')
    .slice(0, -1)
    .map((words) =>
      words
        .split('\n')
        .map((word) =>
          word
            .slice(1)
            .replaceAll(/\\(n|\\)/g, (_, one: string) =>
              one === 'n' ? '\n' : '\\',
            ),
        ),
    );
}

describe.skipIf(!wine || !compiler)('Wine’s cmd', () => {
  it(`passes the words of ${String(count)} forms of seed ${String(seed)} to docker as intended`, () => {
    execFileSync(compiler ?? '', [
      ...['-O1', '-o', join(root, 'docker.exe')],
      ...['tests/oracle/support/recordWords.c', '-lshell32'],
    ]);
    const [own = [], ...all] = typed([
      'docker "%CD%" "%USERPROFILE%" "%USERNAME%"',
      ...cases.map(({ text }) => text),
    ]);
    const [cwd, home, userName] = own;
    const dynamic: Readonly<Record<string, string | undefined>> = {
      cwd,
      home,
      userName,
    };
    const wrong = cases.flatMap(({ groups, text }, i) => {
      const want = groups
        .flat()
        .slice(1)
        .map((word) =>
          word
            .map((part) =>
              typeof part === 'string' ? part : (dynamic[part.dyn] ?? '?'),
            )
            .join(''),
        );
      const got = all[i];
      return JSON.stringify(got) === JSON.stringify(want)
        ? []
        : [{ text, want, got }];
    });
    console.log(
      `${String(cases.length)} commands, ${String(cases.flatMap(({ groups }) => groups.flat()).length)} words`,
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
