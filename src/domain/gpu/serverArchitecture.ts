import type { Architecture, Machine } from '../../data/schema/machine';
import { hostOf } from './compat/judge';
import type { Card } from './compat/types';
import { serverCards } from './serverCards';

/**
 * The processor of a server: as read there, or Arm if all of its GPUs exist
 * only in Arm machines, otherwise that of most servers.
 */
export const serverArchitecture = (machine: Machine): Architecture =>
  machine.architecture?.value ??
  architectureOfCards(serverCards(machine).map(({ card }) => card));

/** The processor of a machine of which only the GPUs are known. */
export const architectureOfCards = (cards: readonly Card[]): Architecture =>
  cards.length > 0 && cards.every((card) => hostOf(card) === 'arm64')
    ? 'arm64'
    : 'amd64';
