import { steps } from '../../data/steps';
import type { GuideStep, StepId } from '../../data/schema/step';

/**
 * Reads the ticked steps from what the browser has stored: ids separated by
 * spaces. Anything that is not a step (an older version, a hand edit) is dropped.
 */
export function parseDoneSteps(stored: string | null): readonly StepId[] {
  const words = new Set((stored ?? '').split(' '));
  return steps.map((step) => step.id).filter((id) => words.has(id));
}

/** The text to store; `parseDoneSteps` reads it back. */
export function formatDoneSteps(done: readonly StepId[]): string {
  return done.join(' ');
}

/** Ticks or unticks one step; the order is the path's. */
export function toggleStep(
  done: readonly StepId[],
  id: StepId,
): readonly StepId[] {
  const next = done.includes(id)
    ? done.filter((other) => other !== id)
    : [...done, id];
  return parseDoneSteps(formatDoneSteps(next));
}

/** The step after the last one that is done; the last step where all are done. */
export function nextStep(done: readonly StepId[]): GuideStep {
  const places = done.map((id) => steps.findIndex((step) => step.id === id));
  const last = Math.max(-1, ...places);
  const next = steps[last + 1] ?? steps.at(-1);
  if (!next) throw new Error('The path has no steps.');
  return next;
}
