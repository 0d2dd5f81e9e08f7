import type { Machine } from '../../data/schema/command';

/** What the READMEs write for any reader, and the hole that it stands for. */
const samples = [
  ['/home/you', '{home}'],
  ['you@server', '{user}@{server}'],
  ['you/', '{imagePrefix}'],
  ['you-', '{prefix}'],
  ['18000', '{notebookPort}'],
  ['18002', '{vncPort}'],
  ['--shm-size 16g', '--shm-size {shm}'],
] as const;

/** The lab's servers may be behind a jump host, or their SSH on another port. */
const ways = [
  ['scp ', 'scp {via} '],
  ['ssh ', 'ssh {via} '],
] as const;

const withHoles = (text: string, of: typeof samples | typeof ways): string =>
  of.reduce((all, [name, hole]) => all.replaceAll(name, hole), text);

/** Code in the prose of an example's README with holes in place of the sample names. */
export const readmeCode = (text: string): string => withHoles(text, samples);

/** A command of a README with holes for `<Cmd>`. */
export const readmeCommand = (text: string): string =>
  withHoles(readmeCode(text), ways);

/**
 * The machine that a fence of a README names behind its language, as in
 * ```` ```bash on=server ````; null where it names none.
 */
export const readmeMachine = (info: string): Machine | null =>
  (/(?:^|\s)on=(laptop|server|container)(?=\s|$)/.exec(info)?.[1] ??
    null) as Machine | null;
