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
      description: 'Kind of GPU',
    }),
  workstation: () =>
    translate({
      id: 'gpuTable.workstation',
      message: 'Workstation',
      description: 'Kind of GPU',
    }),
  titan: () => 'TITAN',
  geforce: () => 'GeForce',
  'workstation-laptop': () =>
    translate({
      id: 'gpuTable.workstationLaptop',
      message: 'Workstation, laptop',
      description: 'Kind of GPU',
    }),
  'geforce-laptop': () =>
    translate({
      id: 'gpuTable.geforceLaptop',
      message: 'GeForce, laptop',
      description: 'Kind of GPU',
    }),
  mining: () =>
    translate({
      id: 'gpuTable.mining',
      message: 'Mining',
      description: 'Kind of GPU',
    }),
  'laptop-soc': () =>
    translate({
      id: 'gpuTable.soc',
      message: 'Laptop chip',
      description: 'Kind of GPU: part of the processor',
    }),
  jetson: () => 'Jetson',
};
