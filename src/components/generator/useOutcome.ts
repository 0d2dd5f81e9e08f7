import { useCallback, useMemo } from 'react';
import { useLastGood, type Shown } from '../state/form/useLastGood';

type Input<Edits, Outcome> = {
  readonly edits: Edits;
  readonly update: (part: Partial<Edits>, wasGood: boolean) => void;
  /** The edits that last gave an output, from before the page was loaded. */
  readonly readGood: () => Edits | null;
  /** Computes the form and its output; memoize it. */
  readonly outcomeOf: (edits: Edits) => Outcome;
  /** Whether an outcome has an output, that is, the form has no problem. */
  readonly isGood: (outcome: Outcome) => boolean;
  /** Only the chosen preset or recipe, without the reader's other edits. */
  readonly start: Edits;
  /** Outputs under another name are not shown: the preset, or the shell. */
  readonly startName: string;
};

/**
 * The outcome of a generator's form, and the one to show: while the form has a
 * problem, the last good one, or else what the form gives without the edits.
 */
export function useOutcome<Edits extends object, Outcome>({
  edits,
  update,
  readGood,
  outcomeOf,
  isGood,
  start,
  startName,
}: Input<Edits, Outcome>) {
  const outcome = useMemo(() => outcomeOf(edits), [outcomeOf, edits]);
  const good = isGood(outcome);
  const shown = useLastGood(outcome, good, startName, (): Shown<Outcome> => {
    const stored = readGood();
    const earlier = stored && outcomeOf({ ...stored, ...start });
    return earlier && isGood(earlier)
      ? { value: earlier, age: 'earlier' }
      : { value: outcomeOf(start), age: 'start' };
  });
  const change = useCallback(
    (part: Partial<Edits>) => {
      update(part, good);
    },
    [update, good],
  );
  return { outcome, shown, change };
}
