import { asParsed } from '../../dockerfile/read/asParsed';
import { readDockerfile } from '../../dockerfile/read/readDockerfile';
import type { DockerfileText } from '../../dockerfile/read/types';
import { textFinding } from '../textFinding';
import { bySeverity, examine, type TextFinding } from '../types';
import { fileRules } from './fileRegistry';
import { ignoredBy, type Ignore } from '../ignore';
import { ignoreFindings } from '../ignoreFindings';
import { dockersIgnores, isSkipped, ownIgnores } from './ignores';
import type { DockerfileContext, FilePlace } from './pasted';
import { dockerfileRules } from './shared/registry';
import type { DockerfilePlace } from './shared/rule';

/** The result of examining a pasted Dockerfile. */
export type DockerfileExamination = {
  readonly file: DockerfileText;
  /** Most severe first, then in text order. */
  readonly findings: readonly TextFinding[];
  /** Comments in the file that suppress findings. */
  readonly ignores: readonly Ignore[];
};

/**
 * Parses and judges a Dockerfile: Docker's own build checks, causes of large
 * images and failed builds, and whether its base runs on the chosen server.
 * Never throws; runs in linear time.
 *
 * @param text - the whole file
 * @param context - the machine that the image is for
 * @returns findings with positions in the text
 */
export function examineDockerfile(
  text: string,
  context: DockerfileContext,
): DockerfileExamination {
  const file = readDockerfile(text);
  const own = ownIgnores(file);
  const skips = dockersIgnores(file);
  const isIgnored = ignoredBy(own);
  const ofTexts = fileRules.flatMap((rule) =>
    rule
      .check({ ...file, context })
      .map((place) => textFinding(rule, place, place.edits)),
  );
  const findings = [
    ...ofTexts,
    ...ofForms(file),
    ...ignoreFindings(own, ruleNames),
  ]
    .filter((found) => !isIgnored(found) && !isSkipped(found, skips))
    .sort((a, b) => bySeverity(a, b) || a.start - b.start);
  return { file, findings, ignores: [...skips, ...own] };
}

const ruleNames = [...fileRules, ...dockerfileRules].map(({ id }) => id);

/** Findings of the rules that are shared with the form. */
function ofForms(file: DockerfileText): readonly TextFinding[] {
  const parsed = asParsed(file);
  return dockerfileRules.flatMap((rule) =>
    examine(parsed, [rule]).map(({ place }) =>
      textFinding(rule, placeIn(file, place)),
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
