import type { RunForm } from '../../data/schema/runPreset';
import type { RunSpec } from '../docker/runSpec';
import type { Problem } from '../form/problem';
import type { ReaderContext } from '../profile/readerContext';
import { toSpec } from './toSpec';

/** What follows from a form: a command, or its problems. */
export type Outcome = {
  readonly form: RunForm;
  readonly spec: RunSpec | null;
  readonly problems: readonly Problem[];
};

/** The command of a form for a reader; `spec` is null where the form has problems. */
export function outcomeOf(form: RunForm, context: ReaderContext): Outcome {
  const result = toSpec(form, context);
  return result.ok
    ? { form, spec: result.spec, problems: [] }
    : { form, spec: null, problems: result.problems };
}
