import type { Edits } from '../../domain/run/formState';

/**
 * A pasted command on its way from the search box to the run generator: in memory
 * until the form takes it.
 */
let handed: Edits | null = null;

/** Leaves a command, in the form's representation, for the generator that opens next. */
export function handRun(edits: Edits): void {
  handed = edits;
}

/**
 * Takes the command that was left for the form. The second call returns nothing,
 * so going back shows the reader's own values.
 */
export function takeHandedRun(): Edits | null {
  const taken = handed;
  handed = null;
  return taken;
}
