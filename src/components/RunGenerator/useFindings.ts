import { useEffect, useMemo, useState } from 'react';
import type { findingsOf, RunFinding } from '../../domain/run/findings';
import type { Outcome } from '../../domain/run/outcome';
import { useReader } from '../state/useProfile';

/** Milliseconds to wait after the page loads before loading the rules. */
const pause = 500;

/**
 * What the rules find in a command. The rules load shortly after the page. No
 * preset breaks a rule, so the built page shows no findings.
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
