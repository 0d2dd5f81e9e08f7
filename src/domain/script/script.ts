import type { Shell } from '../../data/schema/command';
import type { Locale, Localized } from '../../data/schema/text';
import { pick } from '../text/pick';
import { quoteBash } from '../command/render/bash';
import { quotePowershell } from '../command/render/powershell';
import { fill } from '../text/fill';

/** The shells that files are written for: cmd runs the PowerShell file. */
export type ScriptShell = Exclude<Shell, 'cmd'>;

/** A step of a script: what it does, what is certain after it, and its lines. */
export type Section = {
  readonly id: string;
  readonly title: Localized;
  /** What is proved once the script has gone past it. */
  readonly proves: Localized;
  readonly lines: readonly string[];
};

/** A script that is saved as a file, so that nothing depends on how a terminal pastes. */
export type ScriptFile = {
  readonly name: string;
  readonly on: 'laptop' | 'server';
  readonly shell: ScriptShell;
  /** The first comment. */
  readonly summary: Localized;
  readonly sections: readonly Section[];
};

/** Writes the texts of a script in one language, as literals of its shell. */
export type Say = (
  text: Localized,
  values?: Readonly<Record<string, string>>,
) => string;

/** A value as a literal of the shell: whatever it holds, it is data there. */
export const quote = (text: string, shell: ScriptShell): string =>
  shell === 'bash' ? quoteBash(text) : quotePowershell(text);

export const sayIn =
  (locale: Locale, shell: ScriptShell): Say =>
  (text, values = {}) =>
    quote(fill(pick(text, locale), values), shell);

/** How the file is started, in every shell of its system; cmd and PowerShell alike for a `.ps1`. */
export const runLine = ({ name, shell }: ScriptFile): string =>
  shell === 'bash'
    ? `bash ${name}`
    : `powershell -ExecutionPolicy Bypass -File ${name}`;

/**
 * The text as it is saved: Windows PowerShell 5.1 takes a file without a byte
 * order mark for one of the system's old code page
 * (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding).
 */
export const downloadText = ({ shell }: ScriptFile, text: string): string =>
  shell === 'powershell' ? `\ufeff${text}` : text;

/**
 * The text of the file. Each step begins with a comment that says what it does
 * and what it proves. A comment is one line whatever the text holds.
 */
export function scriptText(script: ScriptFile, locale: Locale): string {
  const { shell, summary, sections } = script;
  const local = (text: Localized) => pick(text, locale).replaceAll('\n', ' ');
  const head = shell === 'bash' ? ['#!/usr/bin/env bash'] : [];
  const lines = [
    ...head,
    `# ${local(summary)}`,
    `# ${runLine(script)}`,
    ...preludes[shell](sayIn(locale, shell)),
    ...sections.flatMap(({ title, proves, lines: body }, i) => [
      '',
      `# ${String(i + 1)}. ${local(title)}`,
      `#    ${local(proves)}`,
      ...body,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const unexpected: Localized = {
  en: 'Stopped by an unexpected error; nothing after it was done. Line:',
  zh: '遇到意外错误，已停止，后面的步骤都没有执行。出错的行：',
};

const preludes: Readonly<Record<ScriptShell, (say: Say) => readonly string[]>> =
  {
    bash: (say) => [
      'set -Eeuo pipefail',
      'cd -- "$(dirname -- "$0")"',
      String.raw`stop() { printf '%s\n' "$*" >&2; exit 1; }`,
      `unexpected() { stop ${say(unexpected)} "$1"; }`,
      `trap 'unexpected "$LINENO"' ERR`,
    ],
    powershell: (say) => [
      "$ErrorActionPreference = 'Stop'",
      // 7.4 and later: exit codes are looked at here, one by one
      '$PSNativeCommandUseErrorActionPreference = $false',
      'Set-StrictMode -Version 2',
      'Set-Location -LiteralPath $PSScriptRoot',
      // .NET has a working directory of its own
      '[Environment]::CurrentDirectory = $PSScriptRoot',
      'function Stop-Here { Write-Host ($args -join " ") -ForegroundColor Red; exit 1 }',
      `trap { Stop-Here ${say(unexpected)} $_.InvocationInfo.ScriptLineNumber $_ }`,
    ],
  };
