/** The types of the command model: machines, shells, words. */

/** The machine on which a command is typed. */
export type Machine = 'laptop' | 'server' | 'container';

/** The shells that a command can be written for. Server and container always use `bash`. */
export type Shell = 'bash' | 'powershell' | 'cmd';

export type LaptopSystem = 'windows' | 'macos' | 'linux';

/** What a shell inserts when the command runs: not text, and never quoted away. */
export type Dynamic = 'cwd' | 'home' | 'uid' | 'gid' | 'userName';

/**
 * What a shell expands: a value with the same meaning in every shell, a variable
 * by name, or anything else that bash expands, as written between double quotes
 * (`$(hostname)`, `${A:-b}`).
 */
export type Expansion =
  | { readonly dyn: Dynamic }
  | { readonly dyn: 'variable'; readonly name: string }
  | { readonly dyn: 'script'; readonly text: string };

/** A piece of an argument: literal text, or an {@link Expansion}. */
export type Part = string | Expansion;

/** One argument of a command, unquoted. Only the renderers add shell quotes. */
export type Word = readonly Part[];

/** A command with its arguments. */
export type Argv = readonly Word[];

/** One line of a script: a pipeline on one machine; `to` redirects its output to a file. */
export type Step = {
  readonly on: Machine;
  readonly pipe: readonly Argv[];
  readonly to?: Word;
};
