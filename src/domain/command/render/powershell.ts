import type { Dynamic, Expansion, Word } from '../../../data/schema/command';
import { display } from '../word';
import {
  refused,
  refuseOnWindows,
  refuseUnprintable,
  spelled,
  type Spelling,
} from './spelling';

const spellings: Readonly<Partial<Record<Dynamic, string>>> = {
  cwd: '${PWD}',
  home: '${HOME}',
  userName: '${env:USERNAME}',
};

/**
 * Options and plain words. A number with a letter after it (`1kb`) or an option
 * with a dot could be parsed as something else. `@` means splatting only at the
 * start of a word, and a single dot calls a script only at the start of a command.
 */
const bare =
  /^(?:--?[A-Za-z][A-Za-z-]*|\d+|\.|[A-Za-z/][A-Za-z0-9_/:.\\+=@-]*)$/;

/** PowerShell also treats typographic single quotes as quotes (about_Quoting_Rules). */
const singles = /['\u2018\u2019\u201a\u201b]/g;

/** A text as a PowerShell string in which nothing is expanded. */
export const quotePowershell = (text: string): string =>
  `'${text.replace(singles, '$&$&')}'`;

const doubles = /["\u201c\u201d\u201e]/;

/**
 * One spelling for both Windows PowerShell 5.1 and PowerShell 7. They differ in
 * how they pass `"` and empty words to programs, so both are refused. Source:
 * learn.microsoft.com, about_Parsing and $PSNativeCommandArgumentPassing.
 */
export const powershell: Spelling = {
  word(w) {
    const refusal = refuseUnprintable(w) ?? refuseOnWindows(w) ?? refuse(w);
    if (refusal) return refusal;
    const text = w.map((p) => (typeof p === 'string' ? p : '')).join('');
    if (w.some((p) => typeof p !== 'string')) return spelled(doubleQuoted(w));
    return spelled(bare.test(text) ? text : quotePowershell(text));
  },
  continuation: ' `\n  ',
  bytes: false,
  // CreateProcess accepts 32,766 characters, including the path of the program:
  // https://learn.microsoft.com/en-us/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw
  longest: {
    characters: 32_000,
    why: {
      en: 'Windows takes at most 32,766 characters in one command. Put variables into a file for --env-file.',
      zh: 'Windows 的一条命令最多 32766 个字符。请把环境变量写进文件，用 --env-file 传入。',
    },
  },
};

function refuse(w: Word) {
  const text = w.map((p) => (typeof p === 'string' ? p : '')).join('');
  if (!w.length)
    return refused({
      en: 'Windows PowerShell 5.1 drops an empty argument.',
      zh: 'Windows PowerShell 5.1 会丢掉空参数。',
    });
  if (text.includes('\n'))
    return refused({
      en: 'You can’t safely paste a line break in a value into PowerShell.',
      zh: '值里有换行，不能安全地粘贴到 PowerShell。',
    });
  if (doubles.test(text))
    return refused({
      en: `Windows PowerShell 5.1 loses the double quotes in ${display(w)}. Type the command in Git Bash or WSL, or change this value.`,
      zh: `Windows PowerShell 5.1 会丢掉 ${display(w)} 里的双引号。请在 Git Bash 或 WSL 里执行，或者改掉这个值。`,
    });
  const mayHoldBlanks = /\s/.test(text) || w.length > 1;
  if (mayHoldBlanks && text.endsWith('\\'))
    return refused({
      en: 'A path with spaces can’t end in a backslash here, because it would escape the closing quote.',
      zh: '带空格的路径不能以反斜杠结尾，否则反斜杠会使后面的引号失效。',
    });
  return null;
}

function expansion(part: Expansion): string {
  if (part.dyn === 'variable') return `\${env:${part.name}}`;
  return part.dyn === 'script' ? '' : (spellings[part.dyn] ?? '');
}

/** One string in double quotes: adjacent quoted strings would become two arguments. */
function doubleQuoted(w: Word): string {
  const inner = w.map((p) =>
    typeof p === 'string' ? p.replace(/[`$]/g, '`$&') : expansion(p),
  );
  return `"${inner.join('')}"`;
}
