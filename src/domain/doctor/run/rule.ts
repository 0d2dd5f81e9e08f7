import type { RunSpec, OptionId } from '../../docker/runSpec';
import type { Rule } from '../types';

/** A command, and what is known of where it is typed. */
export type RunSubject = {
  readonly spec: RunSpec;
  /** The system that the host paths belong to. */
  readonly host: 'posix' | 'windows';
  /** Whether other people work on this machine. */
  readonly shared: boolean;
  /** What names begin with by the lab's rule; absent where there is none. */
  readonly namePrefix?: string;
  /** Host ports that members of the lab may use; absent on a laptop. */
  readonly portRange?: readonly [from: number, to: number];
  /** What the server has; absent on a laptop. */
  readonly memoryGiB?: number;
};

/** The use of an option, by its number among those of its name; the image; or the command in the container. */
export type RunPlace = {
  readonly option: OptionId | 'image' | 'command';
  readonly index: number;
};

export type RunRule<Id extends string = string> = Rule<
  RunSubject,
  RunPlace,
  Id
>;

/** A rule whose name is part of its type: what refers to a rule by a name that none has does not compile. */
export const runRule = <const Id extends string>(
  rule: RunRule<Id>,
): RunRule<Id> => rule;

/** The place of an option that is there once. */
export const at = (option: RunPlace['option'], index = 0): RunPlace => ({
  option,
  index,
});
