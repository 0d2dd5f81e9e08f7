import { runRules, type RunRuleId } from '../doctor/run/registry';
import type { RunPlace, RunSubject } from '../doctor/run/rule';
import { examine, type Finding } from '../doctor/types';
import type { ReaderContext } from '../profile/readerContext';
import type { Outcome } from './outcome';

/** What a rule finds in the form's command, and in which option. */
export type RunFinding = Finding<RunPlace, RunRuleId>;

/** The rules' findings for a form's command; empty while the form has problems. */
export function findingsOf(
  { form, spec }: Outcome,
  context: ReaderContext,
): readonly RunFinding[] {
  if (!spec) return [];
  const shared = form.on === 'server';
  const { portRange, memoryGiB } = context.server;
  const subject: RunSubject = {
    spec,
    host: !shared && context.laptop === 'windows' ? 'windows' : 'posix',
    shared,
    namePrefix: context.containerPrefix,
    ...(shared && { portRange }),
    ...(shared && memoryGiB !== undefined && { memoryGiB }),
  };
  return examine(subject, runRules);
}
