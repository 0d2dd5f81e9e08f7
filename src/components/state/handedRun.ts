import type { Edits } from '../../domain/run/formState';

/** A pasted command on its way from the box to the run generator: in memory until the form takes it. */
let handed: Edits | null = null;

/** Leaves a command, as the form holds it, for the generator that is opened next. */
export function handRun(edits: Edits): void {
  handed = edits;
}

/** What was left for the form; the second time nothing, so that going back finds the reader's own. */
export function takeHandedRun(): Edits | null {
  const taken = handed;
  handed = null;
  return taken;
}
