import type { PastedShell } from './types';

const powershell =
  /^[ \t]*PS(?: [A-Za-z]:[^>\n]{0,200})?>|[ \t]`[ \t]*\r?$|\$\{?env:/im;
const cmd =
  /^[ \t]*[A-Za-z]:\\[^>\n]{0,200}>|[ \t]\^[ \t]*\r?$|%(?:cd|userprofile|username)%/im;

/**
 * The shell that a text was written for, judged by its prompt, line
 * continuations, and variables; bash if nothing points to another.
 */
export function shellOf(text: string): PastedShell {
  if (powershell.test(text)) return 'powershell';
  return cmd.test(text) ? 'cmd' : 'bash';
}
