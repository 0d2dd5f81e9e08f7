import type { Shell } from '../../data/schema/command';
import type { Locale, Localized } from '../../data/schema/text';
import { pick } from '../text/pick';
import { quoteBash } from '../command/render/bash';
import { quotePowershell } from '../command/render/powershell';
import { fill } from '../text/fill';

/** The shells that script files are written for; cmd runs the PowerShell file. */
export type ScriptShell = Exclude<Shell, 'cmd'>;

/** A step of a script: what it does, what it guarantees, and its lines. */
export type Section = {
  readonly id: string;
  readonly title: Localized;
  /** What is verified once the script has passed it. */
  readonly proves: Localized;
  readonly lines: readonly string[];
};

/**
 * A script that the user saves as a file, so that it does not depend on how a
 * terminal handles pasted text.
 */
export type ScriptFile = {
  readonly name: string;
  readonly on: 'laptop' | 'server';
  readonly shell: ScriptShell;
  /** The first comment in the file. */
  readonly summary: Localized;
  readonly sections: readonly Section[];
};

/** Renders a script's texts in one language, as literals of its shell. */
export type Say = (
  text: Localized,
  values?: Readonly<Record<string, string>>,
) => string;

/** A value as a literal of the shell, so that its contents are always data. */
export const quote = (text: string, shell: ScriptShell): string =>
  shell === 'bash' ? quoteBash(text) : quotePowershell(text);

/**
 * How a script in a language says its texts: `{name}` placeholders are filled,
 * then the text becomes a literal of the shell.
 */
export const sayIn =
  (locale: Locale, shell: ScriptShell): Say =>
  (text, values = {}) =>
    quote(fill(pick(text, locale), values), shell);

/**
 * The command that runs the file, for every shell of its system; the same for
 * cmd and PowerShell with a `.ps1`.
 */
export const runLine = ({ name, shell }: ScriptFile): string =>
  shell === 'bash'
    ? `bash ${name}`
    : `powershell -ExecutionPolicy Bypass -File ${name}`;

/**
 * The text to save. Windows PowerShell 5.1 reads a file without a byte order
 * mark in the system's legacy code page
 * (https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_character_encoding).
 */
export const downloadText = ({ shell }: ScriptFile, text: string): string =>
  shell === 'powershell' ? `\ufeff${text}` : text;

/**
 * The text of the file. Each step begins with a comment on what it does and
 * what it verifies. A comment stays on one line, whatever its text contains.
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
      // 7.4 and later: the script checks exit codes itself
      '$PSNativeCommandUseErrorActionPreference = $false',
      'Set-StrictMode -Version 2',
      'Set-Location -LiteralPath $PSScriptRoot',
      // .NET has a separate working directory
      '[Environment]::CurrentDirectory = $PSScriptRoot',
      'function Stop-Here { Write-Host ($args -join " ") -ForegroundColor Red; exit 1 }',
      `trap { Stop-Here ${say(unexpected)} $_.InvocationInfo.ScriptLineNumber $_ }`,
    ],
  };
