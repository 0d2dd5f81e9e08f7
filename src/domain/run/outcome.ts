import type { RunForm } from '../../data/runFields';
import type { RunSpec } from '../docker/runSpec';
import type { Problem } from '../form/problem';
import type { ReaderContext } from '../profile/readerContext';
import type { RunTexts } from './texts';
import { toSpec } from './toSpec';

/** The result of a form: a command, or its problems. */
export type Outcome = {
  readonly form: RunForm;
  readonly spec: RunSpec | null;
  readonly problems: readonly Problem[];
  readonly texts: RunTexts;
};

/** The command of a form for a user; `spec` is null if the form has problems. */
export function outcomeOf(form: RunForm, context: ReaderContext): Outcome {
  const result = toSpec(form, context);
  const { texts } = result;
  return result.ok
    ? { form, texts, spec: result.spec, problems: [] }
    : { form, texts, spec: null, problems: result.problems };
}
