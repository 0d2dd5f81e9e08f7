import type { Dirt } from './dirt';
import type { PastedShell } from './types';

/** PowerShell and cmd variables that have another name in bash. */
const sameAs: Readonly<Record<string, string>> = {
  cd: '$PWD',
  userprofile: '$HOME',
  username: '$USER',
};

/** Literal text in any shell: a Windows path, or a placeholder for a value. */
const asText = /(?<=^|[\s=])[A-Za-z]:\\[^\s'":]*|<[A-Za-z][\w .:/-]{0,60}>/g;

/**
 * The edits that convert a line to bash: PowerShell and cmd syntax, and Windows
 * paths and `<name>` placeholders, which bash would misread.
 */
export function asBash(
  line: string,
  offset: number,
  shell: PastedShell,
): readonly Dirt[] {
  if (shell !== 'bash') return ofOtherShell(line, offset, shell);
  return [...line.matchAll(asText)].flatMap(({ 0: found, index }): Dirt[] => {
    const quotes = line.slice(0, index).split(/["']/).length;
    const start = offset + index;
    return quotes % 2
      ? [
          {
            start,
            end: start + found.length,
            text: `'${found}'`,
            kind: 'shell',
          },
        ]
      : [];
  });
}

function ofOtherShell(
  line: string,
  offset: number,
  shell: PastedShell,
): readonly Dirt[] {
  const dirt: Dirt[] = [];
  const pattern =
    shell === 'cmd'
      ? /%(\w{1,60})%|\\|(?<=[ \t])\^(?=[ \t]*$)/g
      : /\$\{?env:(\w{1,60})\}?|\\|(?<=[ \t])`(?=[ \t]*$)/gi;
  for (const { 0: found, 1: name, index } of line.matchAll(pattern)) {
    const isLiteral = found === '\\' && !inSingleQuotes(line, index);
    const backslash = isLiteral ? '\\\\' : '\\';
    const text = name
      ? (sameAs[name.toLowerCase()] ?? `\${${name}}`)
      : backslash;
    const start = offset + index;
    dirt.push({ start, end: start + found.length, text, kind: 'shell' });
  }
  return dirt;
}

const inSingleQuotes = (line: string, at: number) =>
  line.slice(0, at).split("'").length % 2 === 0;
