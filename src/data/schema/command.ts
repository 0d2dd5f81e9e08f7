/** The types of the command model: machines, shells, words. */

/** The machine on which a command is typed. */
export type Machine = 'laptop' | 'server' | 'container';

/** The shells that a command can be written for. Server and container are always `bash`. */
export type Shell = 'bash' | 'powershell' | 'cmd';

export type LaptopSystem = 'windows' | 'macos' | 'linux';

/** What a shell puts in when the command is run: not text, and never quoted away. */
export type Dynamic = 'cwd' | 'home' | 'uid' | 'gid' | 'userName';

/**
 * What a shell fills in: a value with the same meaning everywhere, a variable
 * by its name, or anything else that bash expands, as it would be written
 * between double quotes (`$(hostname)`, `${A:-b}`).
 */
export type Expansion =
  | { readonly dyn: Dynamic }
  | { readonly dyn: 'variable'; readonly name: string }
  | { readonly dyn: 'script'; readonly text: string };

/** A piece of an argument: text that is meant literally, or an {@link Expansion}. */
export type Part = string | Expansion;

/** One argument of a command, unquoted. Shell quotes are added by the renderers only. */
export type Word = readonly Part[];

/** A command with its arguments. */
export type Argv = readonly Word[];

/** One line of a script: a pipeline on one machine, with its output in a file where `to` is given. */
export type Step = {
  readonly on: Machine;
  readonly pipe: readonly Argv[];
  readonly to?: Word;
};
