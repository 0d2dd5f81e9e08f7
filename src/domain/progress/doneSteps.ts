import { steps } from '../../data/steps';
import type { StepId } from '../../data/schema/step';

/**
 * Reads the ticked steps from what the browser has stored: ids separated by
 * blanks. Anything that is no step (an older version, a hand edit) is dropped.
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
