import type { RunForm } from '../../data/schema/runPreset';
import type { RunSpec } from '../docker/runSpec';
import { runRules } from '../doctor/run/registry';
import type { RunPlace } from '../doctor/run/rule';
import { examine, type Finding } from '../doctor/types';
import type { ReaderContext } from '../profile/readerContext';
import type { Problem } from '../form/problem';
import { toSpec } from './toSpec';

/** All that follows from a form: a command with its findings, or its problems. */
export type Outcome = {
  readonly form: RunForm;
  readonly spec: RunSpec | null;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding<RunPlace>[];
};

export function outcomeOf(form: RunForm, context: ReaderContext): Outcome {
  const result = toSpec(form, context);
  if (!result.ok)
    return { form, spec: null, problems: result.problems, findings: [] };
  const subject = {
    spec: result.spec,
    host:
      form.on === 'laptop' && context.laptop === 'windows'
        ? 'windows'
        : 'posix',
    shared: form.on === 'server',
    namePrefix: context.containerPrefix,
  } as const;
  return {
    form,
    spec: result.spec,
    problems: [],
    findings: examine(subject, runRules),
  };
}
