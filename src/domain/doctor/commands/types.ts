import type { Argv } from '../../../data/schema/command';
import type { Span } from '../../command/lex';
import type { CommandHead } from '../../docker/commandHead';
import type { Explanation } from '../../docker/explain';
import type { ParsedRun } from '../../docker/parseRun';
import type { OptionId, RunSpec } from '../../docker/runSpec';
import type { RunSubject } from '../run/rule';
import type { TextFinding } from '../types';

/** What is known about the machine where the commands will be typed. */
export type CommandContext = Omit<RunSubject, 'spec'> & {
  /** Docker's version there; absent if not known. */
  readonly docker?: string;
};

/** The shell that a pasted text was written for. */
export type PastedShell = 'bash' | 'powershell' | 'cmd';

/** A part of a command with its meaning. Spans refer to the pasted text. */
export type ExplainedToken = Span & {
  readonly part:
    'before' | 'docker' | 'option' | 'end' | 'unknown' | 'image' | 'command';
  /** The options in it: two for `-it`. */
  readonly options: readonly OptionId[];
  /** Empty if its meaning is not known. */
  readonly notes: readonly Explanation[];
};

/** A Docker client call in a pasted text. */
export type FoundCommand = Span & {
  readonly head: CommandHead;
  readonly argv: Argv;
  /** The position of each word in the pasted text. */
  readonly words: readonly Span[];
  /** For `run` and `create`. */
  readonly parsed: ParsedRun | null;
  /**
   * The complete command in the generator's model; null if part of it was not
   * understood.
   */
  readonly spec: RunSpec | null;
  readonly tokens: readonly ExplainedToken[];
};

/** A rule's finding at a position in the pasted text, with its fix. */
export type CommandFinding = TextFinding;

/** The commands in a pasted text, and their problems. */
export type Examination = {
  readonly shell: PastedShell;
  readonly commands: readonly FoundCommand[];
  /** Most severe first, then in text order. */
  readonly findings: readonly CommandFinding[];
};
