import type { RunForm } from '../../data/runFields';
import type { MachineCard, MigSlice } from '../../data/schema/machine';
import { isBusy, isSplit } from '../gpu/machine/busy';
import type { ReaderContext } from '../profile/readerContext';

/** The laptop's own GPU, about which nothing is known. */
const ownCard: readonly MachineCard[] = [
  { index: 0, name: 'GPU', whole: true, slices: [], from: 'typed' },
];

/**
 * The GPUs that can be selected on the machine where the command is typed:
 * those of the server, or one for the laptop, independent of the chosen server.
 */
export const cardsAt = (
  on: RunForm['on'],
  { server }: Pick<ReaderContext, 'server'>,
): readonly MachineCard[] => (on === 'server' ? server.machine.cards : ownCard);

/** The slices of all GPUs, in the order in which `nvidia-smi -L` lists them. */
export const slicesOf = (cards: readonly MachineCard[]): readonly MigSlice[] =>
  cards.flatMap(({ slices }) => slices);

/** The GPUs and slices that a form selects. */
export type CardChoice = Pick<RunForm, 'cards' | 'slices'>;

/**
 * The part of a selection that exists on the machine. A GPU that MIG has split
 * cannot be selected as a whole.
 */
export const availableChoice = (
  cards: readonly MachineCard[],
  choice: CardChoice,
): CardChoice => ({
  cards: choice.cards.filter((at) => isWhole(cards[at])),
  slices: choice.slices.filter((at) => at in slicesOf(cards)),
});

/**
 * The default selection: an idle GPU, or else the first one; if all are split,
 * a slice with a known UUID.
 */
export function firstChoice(cards: readonly MachineCard[]): CardChoice {
  const whole = [...cards.keys()].filter((at) => isWhole(cards[at]));
  const idle = whole.find((at) => isBusy(cards[at]?.use) === false);
  const card = idle ?? whole[0];
  if (card !== undefined) return { cards: [card], slices: [] };
  const slices = slicesOf(cards);
  const named = [...slices.keys()].filter((at) => slices[at]?.uuid);
  const free = named.find((at) => isBusy(slices[at]?.use) === false);
  return { cards: [], slices: [free ?? named[0] ?? []].flat() };
}

const isWhole = (card: MachineCard | undefined): boolean =>
  card !== undefined && !isSplit(card);

/** Toggles one position in a selection; the result is sorted. */
export const toggled = (
  chosen: readonly number[],
  at: number,
  on: boolean,
): readonly number[] =>
  (on ? [...chosen, at] : chosen.filter((one) => one !== at)).sort(
    (a, b) => a - b,
  );
