import type { Argv } from '../../data/schema/command';
import { literal } from '../command/word';

/** The program and the subcommand at the start of a command. */
export type CommandHead = {
  /** Number of words before the subcommand's own options. */
  readonly length: number;
  /**
   * Index of the program's name; the words before it belong to `sudo`, `env`,
   * and so on.
   */
  readonly program: number;
  readonly tool: 'docker' | 'nvidia-docker' | 'podman';
  /** The words of the subcommand: `run`, `image ls`, `compose up`. */
  readonly verb: string;
};

/**
 * Programs that run another program, with their options that take a value. The
 * last option of a combined word counts: `-Eu ann`.
 */
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

/**
 * Options of the client itself that take a value:
 * https://docs.docker.com/reference/cli/docker/
 */
const clientValue =
  /^(-D*[Hcl]|--(host|context|config|log-level|tlscacert|tlscert|tlskey))$/;

/** Management commands: first words of two-word subcommands. */
const groups =
  /^(container|image|volume|network|system|buildx|builder|compose|context|manifest|plugin|scan)$/;

/**
 * Reads the words before a subcommand's options as bash, sudo, and the client
 * do: `sudo -E docker --debug container run` is `run`. Null if the command does
 * not call a Docker client.
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

/** The index after variables and wrapper programs. */
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

/**
 * The index after the options at a position; options with a separate value
 * count as two words.
 */
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

/** The client's name, with or without a directory. */
function toolOf(text: string): CommandHead['tool'] | null {
  const name =
    /^(?:\/(?:\S+\/)?)?(docker|nvidia-docker2?|podman)(?:\.exe)?$/.exec(
      text,
    )?.[1];
  if (name === undefined) return null;
  return name === 'docker' || name === 'podman' ? name : 'nvidia-docker';
}
