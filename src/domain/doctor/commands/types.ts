import type { Argv } from '../../../data/schema/command';
import type { Span } from '../../command/lex';
import type { CommandHead } from '../../docker/commandHead';
import type { Explanation } from '../../docker/explain';
import type { ParsedRun } from '../../docker/parseRun';
import type { OptionId, RunSpec } from '../../docker/runSpec';
import type { RunSubject } from '../run/rule';
import type { TextFinding } from '../types';

/** What is known of the place where the commands are typed. */
export type CommandContext = Omit<RunSubject, 'spec'> & {
  /** Docker's version there; absent where it is not known. */
  readonly docker?: string;
};

/** The shell that a pasted text was written for. */
export type PastedShell = 'bash' | 'powershell' | 'cmd';

/** A piece of a command with what it means. Spans are of the pasted text. */
export type ExplainedToken = Span & {
  readonly part:
    'before' | 'docker' | 'option' | 'end' | 'unknown' | 'image' | 'command';
  /** The options that it writes: two for `-it`. */
  readonly options: readonly OptionId[];
  /** Empty where nothing is known of it. */
  readonly notes: readonly Explanation[];
};

/** A call of a Docker client in a pasted text. */
export type FoundCommand = Span & {
  readonly head: CommandHead;
  readonly argv: Argv;
  /** Where each word is in the pasted text. */
  readonly words: readonly Span[];
  /** For `run` and `create`. */
  readonly parsed: ParsedRun | null;
  /** The whole command as the generator's model holds it; null where part of it was not understood. */
  readonly spec: RunSpec | null;
  readonly tokens: readonly ExplainedToken[];
};

/** What a rule says of a place in the pasted text, and how to mend it there. */
export type CommandFinding = TextFinding;

/** What a pasted text holds, and what is wrong with it. */
export type Examination = {
  readonly shell: PastedShell;
  readonly commands: readonly FoundCommand[];
  /** The gravest first, then as they come in the text. */
  readonly findings: readonly CommandFinding[];
};
