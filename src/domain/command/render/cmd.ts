import type { Dynamic, Expansion, Word } from '../../../data/schema/command';
import {
  refused,
  refuseOnWindows,
  refuseUnprintable,
  spelled,
  type Spelling,
} from './spelling';

const spellings: Readonly<Partial<Record<Dynamic, string>>> = {
  cwd: '%CD%',
  home: '%USERPROFILE%',
  userName: '%USERNAME%',
};

const bare = /^[A-Za-z0-9_/:.\\+@-]+$/;

/** In nested quotes, cmd treats none of these characters as an operator. */
const harmlessAroundQuotes = /^[A-Za-z0-9_=,."-]*$/;

/**
 * cmd.exe has only double quotes. `%` is expanded even inside them and cannot
 * be escaped at the prompt; a `"` inside ends them for cmd, but not for the
 * program. Both are refused if they could change the command. Source: "Parsing
 * C++ command-line arguments", learn.microsoft.com, for `\"`.
 */
export const cmd: Spelling = {
  word(w) {
    const refusal = refuseUnprintable(w) ?? refuseOnWindows(w) ?? refuse(w);
    if (refusal) return refusal;
    const text = w
      .map((p) => (typeof p === 'string' ? p : expansion(p)))
      .join('');
    const dynamic = w.some((p) => typeof p !== 'string');
    if (!dynamic && bare.test(text)) return spelled(text);
    // double a backslash before a quote, or it would escape the quote
    const escaped = text.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&');
    return spelled(`"${escaped}"`);
  },
  continuation: ' ^\n  ',
  bytes: true,
  // https://learn.microsoft.com/en-us/troubleshoot/windows-client/shell-experience/command-line-string-limitation
  longest: {
    characters: 8191,
    why: {
      en: 'cmd takes at most 8,191 characters in one command. Use PowerShell, or put variables into a file for --env-file.',
      zh: 'cmd 的一条命令最多 8191 个字符。请改用 PowerShell，或者把环境变量写进文件，用 --env-file 传入。',
    },
  },
};

function expansion(part: Expansion): string {
  if (part.dyn === 'variable') return `%${part.name}%`;
  return part.dyn === 'script' ? '' : (spellings[part.dyn] ?? '');
}

function refuse(w: Word) {
  const text = w.map((p) => (typeof p === 'string' ? p : '')).join('');
  if (text.includes('\n'))
    return refused({
      en: 'cmd can’t take a line break in an argument.',
      zh: 'cmd 的参数里不能有换行。',
    });
  if (text.includes('%'))
    return refused({
      en: 'cmd expands % even in quotes, and you can’t escape it at the prompt. Use PowerShell for this value.',
      zh: 'cmd 在引号里也会展开 %，而且在命令行上无法转义。这个值请改用 PowerShell。',
    });
  // After an odd number of quotes, cmd treats the rest of the line, operators
  // and line ends included, as quoted.
  const odd = text.split('"').length % 2 === 0;
  if (
    text.includes('"') &&
    (odd || w.length > 1 || !harmlessAroundQuotes.test(text))
  )
    return refused({
      en: 'cmd has no safe way to write a single double quote, or one together with spaces or special characters. Use PowerShell or the server.',
      zh: '双引号不成对，或与空格、特殊字符同时出现时，cmd 里没有安全的写法。请改用 PowerShell 或到服务器上运行。',
    });
  return null;
}
