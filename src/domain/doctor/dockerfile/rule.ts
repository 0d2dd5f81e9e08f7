import type { ParsedDockerfile } from '../../dockerfile/parsed';
import type { Rule } from '../types';

/** The instruction that a finding is about, by its number; for a pair of ENV, ARG or LABEL also its name. */
export type DockerfilePlace = {
  readonly instruction: number;
  readonly name?: string;
};

export type DockerfileRule<Id extends string = string> = Rule<
  ParsedDockerfile,
  DockerfilePlace,
  Id
>;

/** A rule whose name is part of its type: what refers to a rule by a name that none has does not compile. */
export const dockerfileRule = <const Id extends string>(
  rule: DockerfileRule<Id>,
): DockerfileRule<Id> => rule;

/** The numbers of the instructions that a test picks out. */
export const where = (
  file: ParsedDockerfile,
  test: (instruction: ParsedDockerfile[number]) => boolean,
): readonly DockerfilePlace[] =>
  file.flatMap((item, instruction) => (test(item) ? [{ instruction }] : []));
