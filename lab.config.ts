import type { Lab } from './src/data/schema/lab';

/**
 * The only file that another lab edits: every name, preset, and example on the
 * site comes from here. The meaning of each field: src/data/schema/lab.ts. `npm
 * run check` names invalid fields. This lab is fictitious: hosts that end in
 * `.example` never resolve (RFC 2606).
 */
const lab: Lab = {
  name: { en: 'Example Vision Lab', zh: '示例视觉实验室' },
  title: { en: 'GPU Docker, offline', zh: '离线 GPU Docker' },
  url: 'http://localhost:3000',
  baseUrl: '/',
  contact: {
    en: 'the lab’s server channel',
    zh: '实验室的服务器群',
  },
  exampleUser: 'tom',
  servers: [
    {
      id: 'ash',
      label: {
        en: 'ash: 2 × V100, 1 × TITAN Xp, 1 × Quadro P4000',
        zh: 'ash：2 × V100、1 × TITAN Xp、1 × Quadro P4000',
      },
      host: 'ash.lab.example',
      gpus: [
        { name: 'Tesla V100-PCIE-32GB' },
        { name: 'Tesla V100-PCIE-32GB' },
        { name: 'NVIDIA TITAN Xp' },
        { name: 'Quadro P4000' },
      ],
      driver: '535.183.01',
      docker: '20.10.24',
      home: '/home/{user}',
      dataRoots: ['/data'],
      portRange: [18000, 18999],
      cpus: 40,
      memoryGiB: 256,
    },
    {
      id: 'birch',
      label: {
        en: 'birch: 4 × A100, 2 × RTX 2080 Ti',
        zh: 'birch：4 × A100、2 × RTX 2080 Ti',
      },
      host: 'birch.lab.example',
      jumpHost: 'gate.lab.example',
      gpus: [
        {
          name: 'NVIDIA A100-PCIE-40GB',
          uuid: 'GPU-3b1f6a52-8c0e-4d27-9a44-10f27c5e8d01',
        },
        {
          name: 'NVIDIA A100-PCIE-40GB',
          uuid: 'GPU-91d0c7e4-2b6f-4f18-b3a5-6c2e84d7f902',
        },
        {
          name: 'NVIDIA A100-PCIE-40GB',
          uuid: 'GPU-c84e2f70-5d19-4a3b-8e61-f0937b2ad403',
        },
        {
          name: 'NVIDIA A100-PCIE-40GB',
          uuid: 'GPU-0e6b95d8-7f42-41cc-a0d7-38b1e4c69f04',
        },
        {
          name: 'NVIDIA GeForce RTX 2080 Ti',
          uuid: 'GPU-d2735ac1-64b8-4e90-9c2f-57a80e1bd605',
        },
        {
          name: 'NVIDIA GeForce RTX 2080 Ti',
          uuid: 'GPU-7a49e0b6-1c83-4d5f-86eb-2d90f3c7ae06',
        },
      ],
      driver: '570.172.08',
      docker: '28.5.2',
      home: '/home/{user}',
      dataRoots: ['/data', '/scratch'],
      portRange: [18000, 18999],
      shmDefault: '64g',
      cpus: 64,
      memoryGiB: 512,
    },
    {
      id: 'cedar',
      label: { en: 'cedar: 8 × H100', zh: 'cedar：8 × H100' },
      host: 'cedar.lab.example',
      jumpHost: 'gate.lab.example',
      gpus: Array.from({ length: 8 }, () => ({
        name: 'NVIDIA H100 80GB HBM3',
      })),
      driver: '580.95.05',
      docker: '29.1.0',
      home: '/home/{user}',
      dataRoots: ['/data', '/scratch'],
      portRange: [18000, 18999],
      shmDefault: '128g',
      cpus: 192,
      memoryGiB: 2048,
    },
  ],
  naming: { containerPrefix: '{user}-', imagePrefix: '{user}/' },
  mirrors: {},
};

export default lab;
