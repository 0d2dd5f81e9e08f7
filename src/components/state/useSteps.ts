import { useMemo } from 'react';
import type { StepId } from '../../data/schema/step';
import {
  formatDoneSteps,
  parseDoneSteps,
  toggleStep,
} from '../../domain/progress/doneSteps';
import { browserStore, useBrowserStore } from './browser/browserStore';

const store = browserStore('path.1', 'localStorage');

/** The steps that the reader has completed, stored only in this browser. */
export function useSteps() {
  const stored = useBrowserStore(store);
  const done = useMemo(() => parseDoneSteps(stored), [stored]);
  return { done, toggle };
}

function toggle(id: StepId): void {
  store.set(formatDoneSteps(toggleStep(parseDoneSteps(store.get()), id)));
}
