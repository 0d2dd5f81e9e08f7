import { asParsed } from '../../dockerfile/read/asParsed';
import { readDockerfile } from '../../dockerfile/read/readDockerfile';
import type { DockerfileText } from '../../dockerfile/read/types';
import {
  bySeverity,
  examine,
  type RuleTexts,
  type TextFinding,
} from '../types';
import { fileRules } from './fileRegistry';
import { ignoresIn, isIgnored, type Ignore } from './ignores';
import type { DockerfileContext, FilePlace } from './pasted';
import { dockerfileRules } from './registry';
import type { DockerfilePlace } from './rule';

/** What a pasted Dockerfile holds, and what is wrong with it. */
export type DockerfileExamination = {
  readonly file: DockerfileText;
  /** The gravest first, then as they come in the text. */
  readonly findings: readonly TextFinding[];
  /** What its own comments ask not to report. */
  readonly ignores: readonly Ignore[];
};

/**
 * Reads a Dockerfile and judges it: Docker's own build checks, what makes
 * images large or builds fail, and what the chosen server has to say to its
 * base. Never throws; takes time in proportion to the text.
 *
 * @param text - the whole file
 * @param context - the machine that the image is for
 * @returns findings with places in the text
 */
export function examineDockerfile(
  text: string,
  context: DockerfileContext,
): DockerfileExamination {
  const file = readDockerfile(text);
  const ignores = ignoresIn(file);
  const ofTexts = fileRules.flatMap((rule) =>
    rule.check({ ...file, context }).map((place) => finding(rule, place)),
  );
  const findings = [...ofTexts, ...ofForms(file)]
    .filter((found) => !isIgnored(found, ignores))
    .sort((a, b) => bySeverity(a, b) || a.start - b.start);
  return { file, findings, ignores };
}

const finding = (
  { id, severity, title, why, fix, source }: RuleTexts,
  { start, end, edits = [] }: FilePlace,
): TextFinding => ({
  rule: id,
  severity,
  title,
  why,
  fix,
  source,
  start,
  end,
  edits,
});

/** What the rules say that judge the generator's form too. */
function ofForms(file: DockerfileText): readonly TextFinding[] {
  const parsed = asParsed(file);
  return dockerfileRules.flatMap((rule) =>
    examine(parsed, [rule]).map(({ place }) =>
      finding(rule, placeIn(file, place)),
    ),
  );
}

function placeIn(
  { instructions }: DockerfileText,
  { instruction, name }: DockerfilePlace,
): FilePlace {
  const found = instructions[instruction];
  const pair = found?.pairs.find((p) => p.name === name);
  const { start, end } = pair ?? found ?? { start: 0, end: 0 };
  return { start, end };
}
