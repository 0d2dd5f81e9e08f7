import type { Machine } from '../../data/schema/machine';
import { familyAdvice } from './familyAdvice';
import { judgedMachine } from './serverCards';

/** The PyTorch image to start with on a machine; undefined if none is known to run. */
export const fittingImage = (machine: Machine): string | undefined =>
  familyAdvice('pytorch', 'runtime', judgedMachine(machine), 1).take[0]?.image;
