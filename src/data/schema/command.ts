/** The types of the command model: machines, shells, words. */

/** The machine on which a command is typed. */
export type Machine = 'laptop' | 'server' | 'container';

/** The shells that a command can be written for. Server and container are always `bash`. */
export type Shell = 'bash' | 'powershell' | 'cmd';

export type LaptopSystem = 'windows' | 'macos' | 'linux';

/** What a shell puts in when the command is run: not text, and never quoted away. */
export type Dynamic = 'cwd' | 'home' | 'uid' | 'gid' | 'userName';

/** A piece of an argument: text that is meant literally, or a {@link Dynamic}. */
export type Part = string | { readonly dyn: Dynamic };

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
