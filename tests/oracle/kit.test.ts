import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import type { Locale } from '../../src/data/schema/text';
import {
  blankKit,
  filesOfKit,
  isExecutable,
  kitInput,
  kitRecipes,
} from '../support/kits';
import { nodesOf, shellParser } from './support/shellParser';

const locales: readonly Locale[] = ['en', 'zh'];

/** Characters that execute something or end a word if a script treats them as code. */
const awkward = 'it\'s $HOME `x` "y" 数据';

/** Every kit of the recipes, for each transfer method, in both languages, and one with awkward values. */
const kits = kitRecipes.flatMap((recipe) =>
  locales.flatMap((language) =>
    (['rsync', 'sftp', 'scp', 'usb', 'share'] as const).flatMap((way) => [
      filesOfKit(kitInput(recipe, { language, transfer: { way } })),
      filesOfKit(
        kitInput(recipe, {
          language,
          transfer: { way },
          run: {
            mounts: [
              { host: `/data/${awkward}`, container: '/w', readOnly: false },
              { host: `/set/${awkward}`, container: '/d', readOnly: true },
            ],
            env: [{ name: 'A', value: awkward }],
            command: `echo "${awkward.replaceAll(/["`$\\]/g, '\\$&')}"`,
          },
          dockerfile: { recipe, yours: `numpy # ${awkward}\n` },
        }),
      ),
    ]),
  ),
);

/** Removes duplicates, because many texts are the same. */
const textsOf = (wanted: (path: string) => boolean) => [
  ...new Map(
    kits.flatMap((files) =>
      [...files.values()]
        .filter(({ path }) => wanted(path))
        .map(({ path, text }) => [text, path] as const),
    ),
  ),
];

const run = (program: string, args: readonly string[], input: string) =>
  spawnSync(program, args, { input, encoding: 'utf8' });

describe('the scripts of kits', () => {
  const scripts = textsOf((path) => path.endsWith('.sh'));
  const shellcheck = findProgram(['shellcheck']);

  it('exist and are valid bash', () => {
    expect(scripts.length).toBeGreaterThan(60);
    for (const [text, path] of scripts)
      expect(run('bash', ['-n'], text).stderr, path).toBe('');
  });

  it.skipIf(shellcheck === undefined)('pass ShellCheck', () => {
    for (const [text, path] of scripts) {
      const shell = text.startsWith('#!') ? 'bash' : 'sh';
      // SC2016 warns about a $ in single quotes, which the awkward values contain.
      const args = ['-s', shell, '-f', 'gcc', '-e', 'SC2016', '-'];
      expect(run(shellcheck ?? '', args, text).stdout, path).toBe('');
    }
  });

  it('are valid according to a PowerShell grammar', async () => {
    const parse = await shellParser('powershell');
    for (const [text, path] of textsOf((name) => name.endsWith('.ps1'))) {
      const root = parse(text.replace('\ufeff', ''));
      const [error] = nodesOf(root, 'ERROR');
      expect(error?.text ?? (root.hasError ? 'missing' : ''), path).toBe('');
    }
  });

  it('are valid Python if they are Python', () => {
    const python = findProgram(['python3']);
    for (const [text, path] of textsOf((name) => name.endsWith('.py'))) {
      const check = 'import ast, sys; ast.parse(sys.stdin.read())';
      if (python !== undefined)
        expect(run(python, ['-c', check], text).stderr, path).toBe('');
      // Anything typed is in a literal there, never in the code.
      expect(text).not.toContain(awkward);
    }
  });

  it('call each other by names that need no quotes', () => {
    for (const files of kits)
      for (const file of files.values())
        expect(file.path).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  it('are executable if they end in .sh and don’t run in the container', () => {
    for (const file of filesOfKit(blankKit).values())
      expect(isExecutable(file), file.path).toBe(file.path.endsWith('.sh'));
  });
});

describe('values in the scripts of kits', () => {
  it('are words: bash reads the folders exactly as typed', () => {
    const files = filesOfKit(
      kitInput('pytorch', {
        run: {
          mounts: [
            { host: `/data/${awkward}`, container: '/w', readOnly: false },
          ],
        },
      }),
    );
    const script = files.get('load-and-run.sh')?.text ?? '';
    const [line = ''] = script.match(/^mkdir -p .*(?= \|\| stop)/m) ?? [];
    const { stdout } = run(
      'bash',
      ['-s'],
      `mkdir() { printf '%s' "$2"; }\n${line}\n`,
    );
    expect(stdout).toBe(`/data/${awkward}`);
  });
});
