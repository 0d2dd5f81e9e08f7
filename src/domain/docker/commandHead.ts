import type { Argv } from '../../data/schema/command';
import { literal } from '../command/word';

/** What is called, and by which name of its subcommand. */
export type CommandHead = {
  /** How many words come before the subcommand's own options. */
  readonly length: number;
  /** Where the program's name is; words before it belong to `sudo`, `env` … */
  readonly program: number;
  readonly tool: 'docker' | 'nvidia-docker' | 'podman';
  /** `run`, `image ls`, `compose up`: the words of the subcommand. */
  readonly verb: string;
};

/** Programs that run another one, with their options that take a value, alone or after others in one word: `-Eu tom`. */
const wrappers: Readonly<Record<string, RegExp>> = {
  sudo: /^(-[AbBEHknPSs]*[ugpCrtTUDRh]|--(user|group|prompt|role|type|chdir|chroot|host))$/,
  env: /^(-[i0v]*[uCS]|--(unset|chdir))$/,
  nohup: /^$/,
  time: /^(-[fo]|--(format|output))$/,
  exec: /^-a$/,
  command: /^$/,
  nice: /^-n$/,
  ionice: /^-[cn]$/,
  watch: /^-n$/,
};

/** Options of the client itself that take a value: https://docs.docker.com/reference/cli/docker/ */
const clientValue =
  /^(-D*[Hcl]|--(host|context|config|log-level|tlscacert|tlscert|tlskey))$/;

/** Subcommands that are the first of two words. */
const groups =
  /^(container|image|volume|network|system|buildx|builder|compose|context|manifest|plugin|scan)$/;

/**
 * Reads the words before a subcommand's options, as bash, sudo and the client
 * do: `sudo -E docker --debug container run` is `run`. Null where no Docker
 * client is called.
 */
export function headOf(argv: Argv): CommandHead | null {
  const texts = argv.slice(0, 40).map((w) => literal(w) ?? '');
  const program = skipWrappers(texts);
  const tool = toolOf(texts[program] ?? '');
  if (!tool) return null;
  const first = skipOptions(texts, program + 1, clientValue);
  const group = texts[first] ?? '';
  const grouped = groups.test(group) && /^[a-z]/.test(texts[first + 1] ?? '');
  const verb = grouped ? `${group} ${texts[first + 1] ?? ''}` : group;
  return {
    length: Math.min(first + (grouped ? 2 : 1), argv.length),
    program,
    tool,
    verb: verb.replace(/^container /, ''),
  };
}

/** Behind variables and programs that only start the next one. */
function skipWrappers(texts: readonly string[]): number {
  let at = 0;
  for (;;) {
    while (/^[A-Za-z_]\w*=/.test(texts[at] ?? '')) at++;
    const name = texts[at] ?? '';
    const values = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    if (!values) return at;
    at = skipOptions(texts, at + 1, values);
    if (texts[at] === '--') at++;
  }
}

/** Behind the options at a place, those with a value as two words. */
function skipOptions(
  texts: readonly string[],
  from: number,
  withValue: RegExp,
): number {
  let at = from;
  while (/^-./.test(texts[at] ?? '') && texts[at] !== '--')
    at += withValue.test(texts[at] ?? '') ? 2 : 1;
  return at;
}

/** The client by its name, with its folder or without. */
function toolOf(text: string): CommandHead['tool'] | null {
  const name =
    /^(?:\/(?:\S+\/)?)?(docker|nvidia-docker2?|podman)(?:\.exe)?$/.exec(
      text,
    )?.[1];
  if (name === undefined) return null;
  return name === 'docker' || name === 'podman' ? name : 'nvidia-docker';
}
