import type {
  ComposeText,
  YamlProblem,
} from '../../docker/compose/read/readCompose';

/**
 * The first YAML problem in a text, if it has one of these codes. Later
 * problems are mostly consequences of it.
 */
export const firstProblem = (
  { problems }: ComposeText,
  ...codes: readonly YamlProblem['code'][]
): readonly YamlProblem[] =>
  problems.filter(({ code }, i) => i === 0 && codes.includes(code));
