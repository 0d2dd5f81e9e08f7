import { useEffect } from 'react';
import type { Edits } from '../../domain/run/formState';
import { takeHandedRun } from '../state/handedRun';

/**
 * Puts a command from the search box into the form and replaces what was there.
 * From then on it behaves as if the reader had typed it: choices are in the
 * address, texts in the tab.
 */
export function useHandedRun(
  reset: () => void,
  update: (edits: Edits, wasGood: boolean) => void,
): void {
  useEffect(() => {
    const edits = takeHandedRun();
    if (edits === null) return;
    reset();
    update(edits, false);
  }, [reset, update]);
}
