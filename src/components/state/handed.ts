import type { DockerEdits } from '../../domain/dockerfile/formState';
import type { Edits } from '../../domain/run/formState';

/** Changes to a generator's form, on their way from the search box: in memory until the form takes them. */
export type Handed<E> = {
  /** Leaves them for the generator that opens next. */
  readonly hand: (edits: E) => void;
  /** Takes what was left. The second call returns null, so going back shows the reader's own values. */
  readonly take: () => E | null;
};

function handed<E>(): Handed<E> {
  let left: E | null = null;
  return {
    hand: (edits) => {
      left = edits;
    },
    take: () => {
      const taken = left;
      left = null;
      return taken;
    },
  };
}

/** A pasted command, for the run generator. */
export const handedRun = handed<Edits>();

/** A pasted list of packages, for the Dockerfile generator. */
export const handedPackages = handed<DockerEdits>();
