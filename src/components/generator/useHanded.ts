import { useEffect } from 'react';
import type { Handed } from '../state/handed';

/**
 * Puts what the search box passed on into the form and replaces what was there.
 * From then on it behaves as if the reader had typed it: choices are in the
 * address, texts in the tab.
 */
export function useHanded<E>(
  { take }: Handed<E>,
  reset: () => void,
  update: (edits: E, wasGood: boolean) => void,
): void {
  useEffect(() => {
    const edits = take();
    if (edits === null) return;
    reset();
    update(edits, false);
  }, [take, reset, update]);
}
