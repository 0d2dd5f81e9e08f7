import type { PastedShell } from './types';

const powershell =
  /^\s*PS(?: [A-Za-z]:[^>\n]{0,200})?>|[ \t]`[ \t]*\r?$|\$\{?env:/im;
const cmd =
  /^\s*[A-Za-z]:\\[^>\n]{0,200}>|[ \t]\^[ \t]*\r?$|%(?:cd|userprofile|username)%/im;

/** The shell that a text was written for, by its prompt, its line ends and its variables; bash without a sign of another. */
export function shellOf(text: string): PastedShell {
  if (powershell.test(text)) return 'powershell';
  return cmd.test(text) ? 'cmd' : 'bash';
}
