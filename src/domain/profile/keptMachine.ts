import type { Machine } from '../../data/schema/machine';
import { parseMachine } from './parseMachine';

/** Whether a profile can store the machine without losing a GPU. */
export const canBeKept = (machine: Machine): boolean =>
  parseMachine(machine)?.cards.length === machine.cards.length;

/** Whether two machines are equal in every value that a profile stores. */
export const isSameMachine = (a: Machine, b: Machine): boolean =>
  JSON.stringify(parseMachine(a)) === JSON.stringify(parseMachine(b));
