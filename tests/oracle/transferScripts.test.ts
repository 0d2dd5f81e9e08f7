import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findProgram } from '../../scripts/process/findProgram';
import type { Locale } from '../../src/data/schema/text';
import { scriptText, type ScriptShell } from '../../src/domain/script/script';
import { transferScripts } from '../../src/domain/transfer/scripts';
import { toTransfer } from '../../src/domain/transfer/toSpec';
import { transferForms } from '../support/transferForms';
import { nodesOf, shellParser } from './support/shellParser';

/** Every script of every combination, with its label in a failure. */
function scripts(shell: ScriptShell) {
  const texts = new Map<string, string>();
  for (const form of transferForms(shell)) {
    const result = toTransfer(form, shell);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    for (const locale of ['en', 'zh'] satisfies Locale[]) {
      for (const script of transferScripts(result.spec, shell, locale)) {
        if (script.shell !== shell) continue;
        const { way, compression, split } = form;
        const text = scriptText(script, locale);
        texts.set(text, [script.name, locale, way, compression, split].join());
      }
    }
  }
  return [...texts].map(([text, name]) => ({ text, name }));
}

const shellcheck = findProgram(['shellcheck']);

describe.skipIf(shellcheck === undefined)('bash scripts', () => {
  it('pass ShellCheck', () => {
    const all = scripts('bash');
    expect(all.length).toBeGreaterThan(40);
    for (const { text, name } of all) {
      const args = ['--shell', 'bash', '--format', 'gcc', '-'];
      const { stdout } = spawnSync(shellcheck ?? '', args, {
        input: text,
        encoding: 'utf8',
      });
      expect(stdout, name).toBe('');
    }
  });
});

it('PowerShell scripts are valid according to a grammar of the language (none ran in PowerShell)', async () => {
  const parse = await shellParser('powershell');
  for (const { text, name } of scripts('powershell')) {
    const root = parse(text);
    const [error] = nodesOf(root, 'ERROR');
    expect(error?.text ?? (root.hasError ? 'missing' : ''), name).toBe('');
  }
});

it('PowerShell scripts send no bytes of an archive through a pipe or a redirection', async () => {
  const parse = await shellParser('powershell');
  for (const { text, name } of scripts('powershell')) {
    const root = parse(text);
    expect(
      nodesOf(root, 'redirection').map((n) => n.text),
      name,
    ).toEqual([]);
    const saved = nodesOf(root, 'pipeline').filter((n) =>
      /docker (save|load)|zstd|pigz|tar /.test(n.text),
    );
    for (const { text: line } of saved)
      if (!line.includes('Get-Command'))
        expect(line, name).not.toMatch(/\|(?! ?Out-Null)/);
  }
});
