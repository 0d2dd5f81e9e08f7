import { useEffect } from 'react';
import type { Edits } from '../../domain/run/formState';
import { takeHandedRun } from '../state/handedRun';

/**
 * Puts a command that comes from the box into the form, in the place of what
 * was there. From then on it is the reader's own: choices in the address, texts
 * in the tab, as if typed.
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
