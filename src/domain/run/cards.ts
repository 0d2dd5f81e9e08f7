import type { RunForm } from '../../data/runFields';
import type { MachineCard, MigSlice } from '../../data/schema/machine';
import { isBusy, isSplit } from '../gpu/busy';
import type { ReaderContext } from '../profile/readerContext';

/** The reader's own card, of which nothing is known. */
const ownCard: readonly MachineCard[] = [
  { index: 0, name: 'GPU', whole: true, slices: [], from: 'typed' },
];

/**
 * The cards that can be chosen where the command is typed: those of the server,
 * or one of the laptop, whatever server is chosen.
 */
export const cardsAt = (
  on: RunForm['on'],
  { server }: Pick<ReaderContext, 'server'>,
): readonly MachineCard[] => (on === 'server' ? server.machine.cards : ownCard);

/** The slices of all cards, in the order in which `nvidia-smi -L` lists them. */
export const slicesOf = (cards: readonly MachineCard[]): readonly MigSlice[] =>
  cards.flatMap(({ slices }) => slices);

/** What a form names of the cards. */
export type CardChoice = Pick<RunForm, 'cards' | 'slices'>;

/** The part of a choice that is there: a card that MIG has split is not to be had whole. */
export const availableChoice = (
  cards: readonly MachineCard[],
  choice: CardChoice,
): CardChoice => ({
  cards: choice.cards.filter((at) => isWhole(cards[at])),
  slices: choice.slices.filter((at) => at in slicesOf(cards)),
});

/**
 * What is chosen for a reader who has not chosen: one that is idle, else
 * the first one; where all are split, a slice that can be named by UUID.
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

/** The chosen positions with one more or one fewer, in order. */
export const toggled = (
  chosen: readonly number[],
  at: number,
  on: boolean,
): readonly number[] =>
  (on ? [...chosen, at] : chosen.filter((one) => one !== at)).sort(
    (a, b) => a - b,
  );
