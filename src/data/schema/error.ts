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
 * How well cause and cure are known:
 * - `sourced`: read in the sources or seen in a run;
 * - `partly`: the message or one of the cures is known from experience only;
 * - `memory`: no source was found, and the site says so.
 */
export type ErrorEvidence = 'sourced' | 'partly' | 'memory';

/** A command with the holes of `<Cmd>`. */
export type ErrorCommand = {
  readonly on: Machine;
  readonly text: string;
  /** It mends the error; without this it shows whether the cause is the one that is named. */
  readonly mends?: true;
  /** Only where the message came in one of these phases: a full disk may be the laptop's or the server's. */
  readonly phases?: readonly ErrorPhase[];
};

/** An error message, what it means and what to do. Texts may contain `code`. */
export type ErrorRow = {
  /** The entry's address on its page. */
  readonly id: string;
  /** Where the message appears, the most likely phase first. */
  readonly phases: readonly [ErrorPhase, ...ErrorPhase[]];
  /** Also printed where all is well, or above the error itself: it counts after the others. */
  readonly notice?: true;
  /** Most newcomers meet it: of the errors that fit a word, it is the first to be shown. */
  readonly common?: true;
  /** Finds the message in a log. */
  readonly pattern: RegExp;
  /** What else the log must say, where the message alone can mean another error. */
  readonly only?: RegExp;
  /** The message as it is printed. */
  readonly sample: string;
  readonly cause: Localized;
  /** What to try, in this order. */
  readonly fix: readonly [Localized, ...Localized[]];
  readonly commands?: readonly ErrorCommand[];
  /** The image does not go with the server: another tag is the cure. */
  readonly needsOtherImage?: true;
  readonly evidence: ErrorEvidence;
  /** Empty only where the evidence is `memory`. */
  readonly sources: readonly Source[];
  readonly checked: IsoDate;
};
