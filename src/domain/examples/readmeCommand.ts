import { containers } from '../../data/containers';
import type { Machine } from '../../data/schema/command';

/** Sample names in the READMEs, and the placeholders that they stand for. */
const samples = [
  ['/home/you', '{home}'],
  ['you@server', '{user}@{server}'],
  ['you/', '{imagePrefix}'],
  ['you-', '{prefix}'],
  ['linux/amd64', '{platform}'],
  ['18000', '{notebookPort}'],
  ['18002', '{vncPort}'],
  ['18005', '{otherPort}'],
  [`--shm-size ${containers.train.shm}`, '--shm-size {shm}'],
] as const;

/** A lab's servers may need a jump host or another SSH port. */
const ways = [
  ['scp ', 'scp {via} '],
  ['ssh ', 'ssh {via} '],
] as const;

const withPlaceholders = (
  text: string,
  of: typeof samples | typeof ways,
): string =>
  of.reduce(
    (all, [name, placeholder]) => all.replaceAll(name, placeholder),
    text,
  );

/**
 * Code in the prose of an example's README, with placeholders instead of the
 * sample names.
 */
export const readmeCode = (text: string): string =>
  withPlaceholders(text, samples);

/**
 * The address that a README's tunnel opens on the laptop, with placeholders
 * instead of the sample port. Any other address is returned unchanged.
 */
export const readmeAddress = (text: string): string =>
  text.startsWith('http://127.0.0.1:') ? readmeCode(text) : text;

/** A README command, with placeholders for `<Cmd>`. */
export const readmeCommand = (text: string): string =>
  withPlaceholders(readmeCode(text), ways);

/**
 * The machine that a README's code fence names after its language, as in ````
 * ```bash on=server ````; null if there is none.
 */
export const readmeMachine = (info: string): Machine | null =>
  (/(?:^|\s)on=(laptop|server|container)(?=\s|$)/.exec(info)?.[1] ??
    null) as Machine | null;
