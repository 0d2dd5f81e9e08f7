import type { GpuMachineRow } from './schema/gpu';

/**
 * Complete machines by the names that people type, with their GPUs as the GPU
 * table names them. Only an aid for the lookup: no verdict depends on it, and a
 * name that covers several generations lists them all. From memory; `nvidia-smi`
 * on the machine decides.
 */
export const gpuMachines: readonly GpuMachineRow[] = [
  { names: ['DGX Spark', 'Project DIGITS', 'Ascent GX10'], gpus: ['GB10'] },
  { names: ['DGX-1'], gpus: ['Tesla V100', 'Tesla P100'] },
  { names: ['DGX-2', 'HGX-2'], gpus: ['Tesla V100'] },
  { names: ['DGX Station'], gpus: ['Tesla V100', 'A100', 'GB300'] },
  {
    names: ['DGX A100', 'HGX A100', 'DGX Station A100'],
    gpus: ['A100'],
  },
  { names: ['DGX H100', 'HGX H100'], gpus: ['H100'] },
  { names: ['DGX H200', 'HGX H200'], gpus: ['H200'] },
  { names: ['HGX H20'], gpus: ['H20'] },
  { names: ['DGX B200', 'HGX B200'], gpus: ['B200'] },
  { names: ['DGX B300', 'HGX B300'], gpus: ['B300 SXM6 AC'] },
  {
    names: ['DGX GB200', 'GB200 NVL72', 'GB200 NVL4', 'GB200 NVL2'],
    gpus: ['GB200'],
  },
  {
    names: ['DGX GB300', 'GB300 NVL72', 'DGX Station GB300'],
    gpus: ['GB300'],
  },
  {
    names: ['Grace Hopper', 'GH200 Superchip', 'DGX GH200', 'GH200 NVL2'],
    gpus: ['GH200'],
  },
  { names: ['Grace Blackwell'], gpus: ['GB200', 'GB300', 'GB10'] },
  {
    names: ['Jetson AGX Orin Developer Kit', 'AGX Orin'],
    gpus: ['Jetson AGX Orin'],
  },
  {
    names: [
      'Jetson Orin Nano Developer Kit',
      'Jetson Orin Nano Super',
      'Orin Nano Super Developer Kit',
    ],
    gpus: ['Jetson Orin Nano'],
  },
  {
    names: ['Jetson AGX Xavier Developer Kit', 'AGX Xavier'],
    gpus: ['Jetson AGX Xavier'],
  },
  {
    names: ['Jetson Xavier NX Developer Kit', 'Xavier NX'],
    gpus: ['Jetson Xavier NX'],
  },
  {
    names: ['Jetson AGX Thor Developer Kit', 'AGX Thor'],
    gpus: ['Jetson Thor T5000'],
  },
  {
    names: ['Jetson Nano Developer Kit', 'Jetson Nano 2GB'],
    gpus: ['Jetson Nano / TX1'],
  },
  { names: ['Jetson TX2 NX', 'TX2'], gpus: ['Jetson TX2'] },
];
