import type { CardUse, Machine, MachineCard } from '../../data/schema/machine';

/** More than a desktop or the driver itself takes of a card. */
const BUSY_MIB = 512;
/** Less than any program that uses CUDA takes. */
const IDLE_MIB = 100;
const BUSY_PERCENT = 10;

/**
 * Whether a program computes on a card or a slice; null where too little was
 * printed to tell. Utilization alone does not decide: a job that is reading data
 * shows 0 %, and without persistence mode an idle card can show 100 %.
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

/** Whether a card can be given away whole: one that MIG has split cannot. */
export const isSplit = ({ migEnabled, slices }: MachineCard): boolean =>
  migEnabled === true || slices.length > 0;

/** Positions of the cards that are idle for certain. */
export const idleCards = ({ cards }: Machine): readonly number[] =>
  cards.flatMap((card, place) =>
    !isSplit(card) && isBusy(card.use) === false ? [place] : [],
  );

/** PIDs on the cards at these positions, each once. */
export const processesOn = (
  { cards }: Machine,
  places: readonly number[],
): readonly number[] => [
  ...new Set(places.flatMap((place) => cards[place]?.use?.processes ?? [])),
];
