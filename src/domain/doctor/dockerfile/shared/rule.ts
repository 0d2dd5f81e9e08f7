import type { ParsedDockerfile } from '../../../dockerfile/parsed';
import type { Rule } from '../../types';

/**
 * The index of the instruction that a finding is about, and the name for a pair
 * of ENV, ARG, or LABEL.
 */
export type DockerfilePlace = {
  readonly instruction: number;
  readonly name?: string;
};

export type DockerfileRule<Id extends string = string> = Rule<
  ParsedDockerfile,
  DockerfilePlace,
  Id
>;

/**
 * Keeps a rule's ID in its type, so that a reference to a rule that does not
 * exist is a type error.
 */
export const dockerfileRule = <const Id extends string>(
  rule: DockerfileRule<Id>,
): DockerfileRule<Id> => rule;

/** The places of the instructions that match a test. */
export const where = (
  file: ParsedDockerfile,
  test: (instruction: ParsedDockerfile[number]) => boolean,
): readonly DockerfilePlace[] =>
  file.flatMap((item, instruction) => (test(item) ? [{ instruction }] : []));
