import type { Argv } from '../../../data/schema/command';
import type { ParsedRun } from '../../docker/parseRun';
import type { RunSpec } from '../../docker/runSpec';
import type { Rule } from '../types';
import type { SimpleCommand } from '../../command/readCommands';
import type { CommandContext } from './types';

/**
 * A `docker run` or `docker create` as pasted, and the machine on which it will
 * be typed.
 */
export type PastedRun = {
  readonly argv: Argv;
  readonly parsed: ParsedRun;
  /** The part of it that was understood. */
  readonly spec: RunSpec;
  readonly input: SimpleCommand['input'];
  readonly tool: 'docker' | 'nvidia-docker' | 'podman';
  readonly context: CommandContext;
  /** A word as spelled in the text. */
  readonly spelled: (word: number) => string;
};

/**
 * Replaces a range of words. If `from` equals `to`, inserts before that word.
 * The text is already quoted for bash.
 */
export type WordEdit = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** The words that a finding is about, and the edits that fix it, if a fix is certain. */
export type WordPlace = {
  readonly from: number;
  readonly to: number;
  readonly edits?: readonly WordEdit[];
};

/** A rule for pasted commands, with its examples as tests. */
export type CommandRule = Rule<PastedRun, WordPlace>;
