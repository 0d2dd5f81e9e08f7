import { translate } from '@docusaurus/Translate';
import type { GpuSegment } from '../../data/schema/gpu';

export const segments: readonly GpuSegment[] = [
  'data-center',
  'workstation',
  'titan',
  'geforce',
  'workstation-laptop',
  'geforce-laptop',
  'mining',
  'laptop-soc',
  'jetson',
];

/** The market segment of a GPU, in the reader's language. */
export const segmentName: Readonly<Record<GpuSegment, () => string>> = {
  'data-center': () =>
    translate({
      id: 'gpuTable.dataCenter',
      message: 'Data center',
      description: 'Kind of card',
    }),
  workstation: () =>
    translate({
      id: 'gpuTable.workstation',
      message: 'Workstation',
      description: 'Kind of card',
    }),
  titan: () => 'TITAN',
  geforce: () => 'GeForce',
  'workstation-laptop': () =>
    translate({
      id: 'gpuTable.workstationLaptop',
      message: 'Workstation, laptop',
      description: 'Kind of card',
    }),
  'geforce-laptop': () =>
    translate({
      id: 'gpuTable.geforceLaptop',
      message: 'GeForce, laptop',
      description: 'Kind of card',
    }),
  mining: () =>
    translate({
      id: 'gpuTable.mining',
      message: 'Mining',
      description: 'Kind of card',
    }),
  'laptop-soc': () =>
    translate({
      id: 'gpuTable.soc',
      message: 'Laptop chip',
      description: 'Kind of card: part of the processor',
    }),
  jetson: () => 'Jetson',
};
