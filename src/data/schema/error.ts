import type { Machine } from './command';
import type { IsoDate, Localized, Source } from './text';

/** What the reader was doing when the message appeared. */
export type ErrorPhase =
  | 'client'
  | 'host'
  | 'ssh'
  | 'vnc'
  | 'pull'
  | 'build'
  | 'build-cuda'
  | 'transfer'
  | 'run-gpu'
  | 'run'
  | 'cuda'
  | 'runtime';

/**
 * How well cause and fix are known:
 * - `sourced`: read in the sources or seen in a run;
 * - `partly`: the message or one of the fixes is known from experience only;
 * - `memory`: we found no source, and the site says so.
 */
export type ErrorEvidence = 'sourced' | 'partly' | 'memory';

/** A command with the placeholders of `<Cmd>`. */
export type ErrorCommand = {
  readonly on: Machine;
  readonly text: string;
  /** Set if it fixes the error; otherwise it shows whether the named cause is the actual one. */
  readonly mends?: true;
  /** Only if the message appeared in one of these phases: a full disk may be the laptop's or the server's. */
  readonly phases?: readonly ErrorPhase[];
};

/** An error message, its meaning, and its fix. Texts may contain `code`. */
export type ErrorRow = {
  /** The anchor of the entry on its page. */
  readonly id: string;
  /** Where the message appears, the most likely phase first. */
  readonly phases: readonly [ErrorPhase, ...ErrorPhase[]];
  /** Also printed when nothing is wrong, or above the actual error, so it ranks after the others. */
  readonly notice?: true;
  /** Most beginners encounter it, so it ranks first among the errors that match a word. */
  readonly common?: true;
  /** Matches the message in a log. */
  readonly pattern: RegExp;
  /** What else the log must contain, if the message alone can mean a different error. */
  readonly only?: RegExp;
  /** The message as printed. */
  readonly sample: string;
  readonly cause: Localized;
  /** What to try, in this order. */
  readonly fix: readonly [Localized, ...Localized[]];
  readonly commands?: readonly ErrorCommand[];
  /** The image doesn't fit the server: a different tag is the fix. */
  readonly needsOtherImage?: true;
  readonly evidence: ErrorEvidence;
  /** Empty only if the evidence is `memory`. */
  readonly sources: readonly Source[];
  readonly checked: IsoDate;
};
