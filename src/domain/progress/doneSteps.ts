import { steps } from '../../data/steps';
import type { GuideStep, StepId } from '../../data/schema/step';

/**
 * Reads the completed steps from the browser's storage: ids separated by
 * spaces. Anything that is not a step (from an older version or a manual edit)
 * is dropped.
 */
export function parseDoneSteps(stored: string | null): readonly StepId[] {
  const words = new Set((stored ?? '').split(' '));
  return steps.map((step) => step.id).filter((id) => words.has(id));
}

/** The text to store, in the format that `parseDoneSteps` reads. */
export function formatDoneSteps(done: readonly StepId[]): string {
  return done.join(' ');
}

/** Checks or unchecks a step; the result is in path order. */
export function toggleStep(
  done: readonly StepId[],
  id: StepId,
): readonly StepId[] {
  const next = done.includes(id)
    ? done.filter((other) => other !== id)
    : [...done, id];
  return parseDoneSteps(formatDoneSteps(next));
}

/** The step after the last completed one; the last step if all are completed. */
export function nextStep(done: readonly StepId[]): GuideStep {
  const places = done.map((id) => steps.findIndex((step) => step.id === id));
  const last = Math.max(-1, ...places);
  const next = steps[last + 1] ?? steps.at(-1);
  if (!next) throw new Error('The path has no steps.');
  return next;
}
