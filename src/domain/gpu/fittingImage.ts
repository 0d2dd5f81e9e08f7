import type { Machine } from '../../data/schema/machine';
import { familyAdvice } from './familyAdvice';
import { judgedMachine } from './serverCards';

/** The PyTorch image to begin with on a machine; undefined where none is known to run. */
export const fittingImage = (machine: Machine): string | undefined =>
  familyAdvice('pytorch', 'runtime', judgedMachine(machine), 1).take[0]?.image;
