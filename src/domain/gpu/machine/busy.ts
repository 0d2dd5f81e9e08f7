import type { CardUse, MachineCard } from '../../../data/schema/machine';

/** More memory than a desktop or the driver itself uses. */
const BUSY_MIB = 512;
/** Less memory than any program that uses CUDA needs. */
const IDLE_MIB = 100;
const BUSY_PERCENT = 10;

/**
 * Whether a program is computing on a GPU or MIG slice; null if the output has
 * too little to tell. Utilization alone is not enough: a job that is reading
 * data shows 0%, and without persistence mode an idle GPU can show 100%.
 */
export function isBusy(use: CardUse | undefined): boolean | null {
  const { memoryMiB, utilization = 0, processes } = use ?? {};
  if (processes !== undefined && processes.length > 0) return true;
  if (memoryMiB !== undefined) {
    if (memoryMiB > BUSY_MIB) return true;
    return memoryMiB >= IDLE_MIB && utilization >= BUSY_PERCENT;
  }
  return processes === undefined ? null : utilization >= BUSY_PERCENT;
}

/** Whether MIG has split a GPU, so that it cannot be assigned as a whole. */
export const isSplit = ({ migEnabled, slices }: MachineCard): boolean =>
  migEnabled === true || slices.length > 0;
