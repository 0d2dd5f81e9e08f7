import { armGpus } from '../../../data/armGpus';
import type {
  Architecture,
  Machine,
  MachineCard,
} from '../../../data/schema/machine';

type NamedCard = Pick<MachineCard, 'name' | 'capability'>;

/**
 * The processor of a server: as read there, or Arm if all of its GPUs exist
 * only in Arm machines, otherwise that of most servers.
 */
export const serverArchitecture = ({
  architecture,
  cards,
}: Pick<Machine, 'architecture'> & {
  readonly cards: readonly NamedCard[];
}): Architecture =>
  architecture?.value ??
  (cards.length > 0 && cards.every(isOnArm) ? 'arm64' : 'amd64');

const words = new RegExp(`\\b(?:${armGpus.words.join('|')})\\b`, 'i');

/** Whether a GPU exists only in Arm machines. */
export const isOnArm = ({ name, capability = '' }: NamedCard): boolean =>
  words.test(name) || armGpus.capabilities.some((arm) => arm === capability);
