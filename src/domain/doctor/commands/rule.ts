import type { Argv } from '../../../data/schema/command';
import type { ParsedRun } from '../../docker/parseRun';
import type { RunSpec } from '../../docker/runSpec';
import type { Rule } from '../types';
import type { SimpleCommand } from '../../command/readCommands';
import type { CommandContext } from './types';

/** A `docker run` or `docker create` as it was pasted, and where it is typed. */
export type PastedRun = {
  readonly argv: Argv;
  readonly parsed: ParsedRun;
  /** What was understood of it. */
  readonly spec: RunSpec;
  readonly input: SimpleCommand['input'];
  readonly tool: 'docker' | 'nvidia-docker' | 'podman';
  readonly context: CommandContext;
  /** A word as it is spelled in the text. */
  readonly spelled: (word: number) => string;
};

/**
 * Words that something takes the place of. `from` and `to` are the same for an
 * insertion before that word; the text is written as bash needs it.
 */
export type WordEdit = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/** The words that a finding is about, and the change that surely mends it. */
export type WordPlace = {
  readonly from: number;
  readonly to: number;
  readonly edits?: readonly WordEdit[];
};

/** A rule on pasted commands, with its own examples as tests. */
export type CommandRule = Rule<PastedRun, WordPlace>;
