import { useEffect, useMemo, useState } from 'react';
import {
  diagnose,
  diagnoseInSteps,
  type Diagnosis,
} from '../../domain/troubleshoot/diagnose';

/**
 * Up to this length a log is read at once: 15 ms on a fast machine, 60 ms on one
 * four times slower.
 */
const SHORT = 40_000;

/** Milliseconds of reading between two chances for the page to react. */
const SLICE = 12;

type Done = { readonly text: string; readonly found: readonly Diagnosis[] };

/**
 * The errors in a log. A long one is read in slices, so that the page reacts to
 * keys meanwhile.
 *
 * @returns null while a long log is being read
 */
export function useDiagnosis(text: string): readonly Diagnosis[] | null {
  const isShort = text.length <= SHORT;
  const atOnce = useMemo(
    () => (isShort ? diagnose(text) : null),
    [text, isShort],
  );
  const [done, setDone] = useState<Done | null>(null);
  useEffect(() => {
    if (isShort) return;
    const steps = diagnoseInSteps(text);
    let timer = 0;
    const go = () => {
      const until = performance.now() + SLICE;
      for (;;) {
        const step = steps.next();
        if (step.done) {
          setDone({ text, found: step.value });
          return;
        }
        if (performance.now() >= until) break;
      }
      timer = window.setTimeout(go);
    };
    timer = window.setTimeout(go);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text, isShort]);
  if (atOnce) return atOnce;
  return done?.text === text ? done.found : null;
}
