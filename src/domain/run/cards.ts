import type { MachineCard } from '../../data/schema/machine';
import type { RunForm } from '../../data/runFields';
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
