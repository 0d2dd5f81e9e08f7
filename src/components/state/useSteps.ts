import { useStorageSlot } from '@docusaurus/theme-common';
import type { StepId } from '../../data/schema/step';
import {
  formatDoneSteps,
  parseDoneSteps,
  toggleStep,
} from '../../domain/progress/doneSteps';

/** The steps that the reader has ticked; kept in this browser only. */
export function useSteps() {
  const [stored, slot] = useStorageSlot('path.done');
  const done = parseDoneSteps(stored);
  return {
    done,
    toggle: (id: StepId) => {
      slot.set(formatDoneSteps(toggleStep(done, id)));
    },
  };
}
