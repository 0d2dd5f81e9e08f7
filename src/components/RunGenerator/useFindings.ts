import { useEffect, useMemo, useState } from 'react';
import type { findingsOf, RunFinding } from '../../domain/run/findings';
import type { Outcome } from '../../domain/run/outcome';
import { useReader } from '../state/useProfile';

/** Milliseconds that the page has for itself before the rules are asked for. */
const pause = 500;

/**
 * What the rules find in a command. They are loaded a moment after the page: no
 * preset breaks one, so the page as it is built shows none.
 */
export function useFindings(outcome: Outcome): readonly RunFinding[] {
  const reader = useReader();
  const [find, setFind] = useState<typeof findingsOf | null>(null);
  useEffect(() => {
    let timer = 0;
    const load = () => {
      timer = window.setTimeout(() => {
        void import('../../domain/run/findings').then((module) => {
          setFind(() => module.findingsOf);
        });
      }, pause);
    };
    if (document.readyState === 'complete') load();
    else window.addEventListener('load', load, { once: true });
    return () => {
      window.removeEventListener('load', load);
      window.clearTimeout(timer);
    };
  }, []);
  return useMemo(() => find?.(outcome, reader) ?? [], [find, outcome, reader]);
}
