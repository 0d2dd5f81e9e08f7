import type {
  ComposeText,
  YamlProblem,
} from '../../docker/compose/read/readCompose';

/** The first YAML problem of a text, where it has one of these codes: those after it mostly follow from it. */
export const firstProblem = (
  { problems }: ComposeText,
  ...codes: readonly YamlProblem['code'][]
): readonly YamlProblem[] =>
  problems.filter(({ code }, i) => i === 0 && codes.includes(code));
