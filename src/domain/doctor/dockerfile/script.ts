import type { FileInstruction } from '../../dockerfile/read/types';

/** What an instruction runs: its arguments and its heredocs. */
export const scriptOf = ({ rest, heredocs }: FileInstruction): string =>
  [rest, ...heredocs].map(({ text }) => text).join('\n');
