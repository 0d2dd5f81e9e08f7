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
  // Instance types of AWS, Azure, Google Cloud, and Alibaba Cloud.
  { names: [], pattern: /^p2\./, gpus: ['Tesla K80'] },
  { names: [], pattern: /^p3(?:dn)?\./, gpus: ['Tesla V100'] },
  { names: [], pattern: /^p4de?\./, gpus: ['A100'] },
  { names: [], pattern: /^p5\./, gpus: ['H100'] },
  { names: [], pattern: /^p5en?\./, gpus: ['H200'] },
  { names: [], pattern: /^p6-b200\./, gpus: ['B200'] },
  { names: [], pattern: /^p6-b300\./, gpus: ['B300 SXM6 AC'] },
  { names: [], pattern: /^p6e-gb200\./, gpus: ['GB200'] },
  { names: [], pattern: /^g3s?\./, gpus: ['Tesla M60'] },
  { names: [], pattern: /^g4dn\./, gpus: ['Tesla T4'] },
  { names: [], pattern: /^g5\./, gpus: ['A10G'] },
  { names: [], pattern: /^g5g\./, gpus: ['T4G'] },
  { names: [], pattern: /^(?:g6f?|gr6f?)\./, gpus: ['L4'] },
  { names: [], pattern: /^g6e\./, gpus: ['L40S'] },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nc\d{1,2}r?(?:_promo)?$/,
    gpus: ['Tesla K80'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nc\d{0,2}r?s[_ ]?v2$/,
    gpus: ['Tesla P100'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nc\d{0,2}r?s[_ ]?v3$/,
    gpus: ['Tesla V100'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nc\d{0,2}as[_ ]t4[_ ]v3$/,
    gpus: ['Tesla T4'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?n[cd]\d{0,3}[a-z]*[_ ]?a100[_ ]v4$/,
    gpus: ['A100'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nd\d{0,3}a[ms]*r?[_ ]v4$/,
    gpus: ['A100'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?n[cd]c?\d{0,3}[a-z]*[_ ]h100[_ ]v5$/,
    gpus: ['H100'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nd\d{0,3}[a-z]*[_ ]h200[_ ]v5$/,
    gpus: ['H200'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nd\d{0,3}r?s[_ ]v2$/,
    gpus: ['Tesla V100'],
  },
  {
    names: [],
    pattern: /^(?:standard[_ ])?nv\d{0,3}ads[_ ]a10[_ ]v5$/,
    gpus: ['A10'],
  },
  { names: [], pattern: /^a2-(?:highgpu|ultragpu|megagpu)-/, gpus: ['A100'] },
  { names: [], pattern: /^a3-(?:highgpu|megagpu|edgegpu)-/, gpus: ['H100'] },
  { names: [], pattern: /^a3-ultragpu-/, gpus: ['H200'] },
  { names: [], pattern: /^a4-highgpu-/, gpus: ['B200'] },
  { names: [], pattern: /^a4x-/, gpus: ['GB200'] },
  { names: [], pattern: /^g2-standard-/, gpus: ['L4'] },
  {
    names: [],
    pattern: /^g4-standard-/,
    gpus: ['RTX PRO 6000 Blackwell Server Edition'],
  },
  { names: [], pattern: /^(?:ecs\.)?gn6i(?:$|-)/, gpus: ['Tesla T4'] },
  { names: [], pattern: /^(?:ecs\.)?gn6v(?:$|-)/, gpus: ['Tesla V100'] },
  { names: [], pattern: /^(?:ecs\.)?gn7(?:$|-)/, gpus: ['A100'] },
  { names: [], pattern: /^(?:ecs\.)?gn7i(?:$|-)/, gpus: ['A10'] },
];
