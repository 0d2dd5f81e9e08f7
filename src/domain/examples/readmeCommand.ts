import type { Machine } from '../../data/schema/command';

/** What the READMEs write for this guide's own lab, and the hole that it stands for. */
const samples = [
  ['/home/tom', '{home}'],
  ['tom@ash.lab.example', '{user}@{server}'],
  ['tom/', '{imagePrefix}'],
  ['tom-', '{prefix}'],
  ['18000', '{port}'],
  // The lab's other servers may stand behind a jump host.
  ['scp ', 'scp {via} '],
  ['ssh ', 'ssh {via} '],
] as const;

/** A command of an example's README with holes for `<Cmd>` in place of the sample names. */
export const readmeCommand = (text: string): string =>
  samples.reduce((all, [name, hole]) => all.replaceAll(name, hole), text);

/**
 * The machine that a fence of a README names behind its language, as in
 * ```` ```bash on=server ````; null where it names none.
 */
export const readmeMachine = (info: string): Machine | null =>
  (/(?:^|\s)on=(laptop|server|container)(?=\s|$)/.exec(info)?.[1] ??
    null) as Machine | null;
