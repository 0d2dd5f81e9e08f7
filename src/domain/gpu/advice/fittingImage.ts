import type { Machine } from '../../../data/schema/machine';
import { imageOptions, isOffered } from './recommend';
import { judgedMachine } from '../machine/serverCards';

/** The PyTorch image to start with on a machine; undefined if none is known to run. */
export const fittingImage = (machine: Machine): string | undefined =>
  imageOptions('pytorch', 'runtime', judgedMachine(machine)).find(
    (option) =>
      isOffered(option) && ['all', 'some'].includes(option.verdict.runsOn),
  )?.image;
