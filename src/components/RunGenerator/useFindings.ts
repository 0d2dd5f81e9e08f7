import { useEffect, useMemo, useState } from 'react';
import type { findingsOf, RunFinding } from '../../domain/run/findings';
import type { Outcome } from '../../domain/run/outcome';
import { useReader } from '../state/useProfile';

/**
 * What the rules find in a command. They are loaded when the page has come: no
 * preset breaks one, so the page as it is built shows none.
 */
export function useFindings(outcome: Outcome): readonly RunFinding[] {
  const reader = useReader();
  const [find, setFind] = useState<typeof findingsOf | null>(null);
  useEffect(() => {
    const load = () => {
      void import('../../domain/run/findings').then((module) => {
        setFind(() => module.findingsOf);
      });
    };
    if (document.readyState === 'complete') {
      load();
      return undefined;
    }
    window.addEventListener('load', load, { once: true });
    return () => {
      window.removeEventListener('load', load);
    };
  }, []);
  return useMemo(() => find?.(outcome, reader) ?? [], [find, outcome, reader]);
}
