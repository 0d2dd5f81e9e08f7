import {
  dockerFields,
  type DockerField,
  type DockerForm,
} from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import {
  dockerfileRules,
  type DockerfileRuleId,
} from '../doctor/dockerfile/shared/registry';
import type { DockerfilePlace } from '../doctor/dockerfile/shared/rule';
import { examine, type Finding } from '../doctor/types';
import { checkFields } from '../form/checkFields';
import type { Problem } from '../form/problem';
import { trimmed } from '../form/trimmed';
import { baseFindings } from './baseFindings';
import { dockerChecks } from './checks';
import type { DockerContext } from './context';
import type { DockerFinding } from './finding';
import { formFindings } from './formFindings';
import type { Group } from './instruction';
import { mirrorFolder } from './mirrorFiles';
import { fromGroups } from './parsed';
import { toDockerSpec, type DockerSpec } from './spec';
import { toGroups } from './toFile';
import { systemFindings } from './systemFindings';
import { readTexts } from './texts';
import { wantsFindings } from './wants/findings';

/**
 * The result of a form: a Dockerfile with its findings, or the problems of the
 * fields.
 */
export type DockerOutcome = {
  readonly form: DockerForm;
  readonly result: {
    readonly spec: DockerSpec;
    readonly groups: readonly Group[];
  } | null;
  readonly problems: readonly Problem[];
  readonly findings: readonly DockerFinding[];
};

/** @param form - the raw form; an invalid field gives its message and no Dockerfile */
export function dockerOutcome(
  recipe: Recipe,
  form: DockerForm,
  context: DockerContext,
): DockerOutcome {
  const clean = trimmed(dockerFields, form);
  const texts = readTexts({ ...clean, yours: form.yours }, context);
  const problems = checkFields(dockerFields, dockerChecks, clean, {
    recipe,
    context,
    texts,
  });
  if (problems.length) return { form, result: null, problems, findings: [] };
  const spec = toDockerSpec(recipe, clean, context, texts);
  const groups = toGroups(spec);
  const findings = examine(fromGroups(groups), dockerfileRules).map(
    (finding) => ({
      ...finding,
      place: { field: fieldAt(finding, groups) },
    }),
  );
  return {
    form,
    result: { spec, groups },
    problems,
    findings: [
      ...baseFindings(spec),
      ...systemFindings(spec),
      ...wantsFindings(spec),
      ...formFindings(spec),
      ...findings,
    ],
  };
}

/** The field where the user can fix a finding. */
function fieldAt(
  { rule, place }: Finding<DockerfilePlace, DockerfileRuleId>,
  groups: readonly Group[],
): DockerField {
  if (rule === 'root-user') return 'user';
  const instruction = groups.flat()[place.instruction];
  // packages are installed either way: the mount is there for the mirror
  if (
    rule === 'needs-buildkit' &&
    instruction?.body.includes(`source=${mirrorFolder}`)
  )
    return 'mirror';
  return instruction?.field ?? 'image';
}
