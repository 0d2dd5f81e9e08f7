import type { RunSpec, OptionId } from '../../docker/runSpec';
import type { Rule } from '../types';

/** A command, and what is known about the machine where it will be typed. */
export type RunSubject = {
  readonly spec: RunSpec;
  /** The operating system that the host paths belong to. */
  readonly host: 'posix' | 'windows';
  /** Whether other people use this machine. */
  readonly shared: boolean;
  /** The prefix for names under the lab's naming rule; absent if there is none. */
  readonly namePrefix?: string;
  /** Host ports that lab members may use; absent on a laptop. */
  readonly portRange?: readonly [from: number, to: number];
  /** The member's own ports in it, both ends included; absent if not known. */
  readonly ownPorts?: readonly [first: number, last: number];
  /** The server's memory; absent on a laptop. */
  readonly memoryGiB?: number;
};

/**
 * The place of a finding: a use of an option, by its index among uses of the
 * same option; the image; or the command in the container.
 */
export type RunPlace = {
  readonly option: OptionId | 'image' | 'command';
  readonly index: number;
};

export type RunRule<Id extends string = string> = Rule<
  RunSubject,
  RunPlace,
  Id
>;

/**
 * Keeps a rule's ID in its type, so that a reference to a rule that does not
 * exist is a type error.
 */
export const runRule = <const Id extends string>(
  rule: RunRule<Id>,
): RunRule<Id> => rule;

/** The place of an option, or of one of its uses if it is repeatable. */
export const placeOf = (option: RunPlace['option'], index = 0): RunPlace => ({
  option,
  index,
});
