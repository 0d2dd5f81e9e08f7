import { expect, it } from 'vitest';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';

const told = (text: string) => {
  const { driver, gpus, unread } = parseNvidiaSmi(text);
  return {
    driver,
    gpus: gpus.map(({ index, name, whole, memoryMiB, use }) =>
      [
        index,
        whole ? name : `${name} (cut)`,
        memoryMiB,
        use?.memoryMiB,
        use?.utilization,
      ].join(' '),
    ),
    unread: unread.length,
  };
};

it('reads gpustat', () => {
  expect(
    told(`node  Thu Nov 12 10:22:11 2026  535.183.01
[0] NVIDIA A100-SXM4-80GB | 35'C,   0 % |  1234 / 81920 MB | ann(1200M)
[1] NVIDIA A100-SXM4-80GB | 60°C,  40 %,  99 %, 300 / 400 W | 80000 / 81920 MB |`),
  ).toEqual({
    driver: '535.183.01',
    gpus: [
      '0 NVIDIA A100-SXM4-80GB 81920 1234 0',
      '1 NVIDIA A100-SXM4-80GB 81920 80000 99',
    ],
    unread: 0,
  });
});

it('reads lspci, which needs no driver', () => {
  expect(
    told(`00:02.0 VGA compatible controller: Intel Corporation Device 4680 (rev 0c)
01:00.0 VGA compatible controller: NVIDIA Corporation GA102 [GeForce RTX 3090] (rev a1)
01:00.1 Audio device: NVIDIA Corporation GA102 High Definition Audio Controller (rev a1)
41:00.0 3D controller [0302]: NVIDIA Corporation GV100GL [Tesla V100 PCIe 32GB] (rev a1)`),
  ).toMatchObject({
    gpus: ['0 GeForce RTX 3090   ', '1 Tesla V100-PCIE-32GB   '],
  });
});

it('reads the driver in the output of torch.utils.collect_env', () => {
  expect(
    told(`GPU models and configuration:
GPU 0: NVIDIA GeForce RTX 4090
GPU 1: NVIDIA GeForce RTX 4090

Nvidia driver version: 545.23.08`),
  ).toMatchObject({
    driver: '545.23.08',
    gpus: ['0 NVIDIA GeForce RTX 4090   ', '1 NVIDIA GeForce RTX 4090   '],
  });
});

it('reads nvtop', () => {
  expect(
    told(` Device 0 [NVIDIA GeForce RTX 4080 SUPER] PCIe GEN 4@16x RX: 0.000 KiB/s TX: 0.000 KiB/s
 Device 1 [Tesla P40]             PCIe GEN 3@16x RX: 0.000 KiB/s TX: 0.000 KiB/s`),
  ).toMatchObject({
    gpus: ['0 NVIDIA GeForce RTX 4080 SUPER   ', '1 Tesla P40   '],
  });
});

it('reads lshw and inxi, and takes no other manufacturer’s GPU', () => {
  expect(
    told(`  *-display
       product: GP100GL [Tesla P100 PCIe 16GB]
       vendor: NVIDIA Corporation
  *-display
       product: Navi 21 [Radeon RX 6800]
       vendor: Advanced Micro Devices, Inc. [AMD/ATI]`),
  ).toMatchObject({ gpus: ['0 Tesla P100-PCIE-16GB   '] });
  expect(
    told(`Graphics:
  Device-1: Intel AlderLake-S GT1 driver: i915 v: kernel
  Device-2: NVIDIA GA104 [GeForce RTX 3070] driver: nvidia v: 535.183.01`),
  ).toMatchObject({ gpus: ['0 GeForce RTX 3070   '] });
});

it.each([
  'GPU: NVIDIA GeForce RTX 4090',
  'GPU: NVIDIA GeForce RTX 4090 @ 2.52 GHz (23.99 GiB) [Discrete]',
  `GPU 1: NVIDIA GeForce RTX 4090 [Discrete]
GPU 2: Intel UHD Graphics 770 @ 1.60 GHz [Integrated]`,
])('reads the line of neofetch and fastfetch: %s', (line) => {
  const { gpus } = parseNvidiaSmi(
    `OS: Ubuntu 24.04.2 LTS x86_64\n${line}\nMemory: 7 GiB`,
  );
  expect(gpus).toMatchObject([
    { name: 'NVIDIA GeForce RTX 4090', whole: true },
  ]);
});

it('reads gpustat --json', () => {
  expect(
    told(`{
    "hostname": "gpu07",
    "driver_version": "535.104.05",
    "gpus": [
        {
            "index": 0,
            "uuid": "GPU-8a1c5c1e-4e0a-3f6a-9d53-0c2d6ab0e1f5",
            "name": "NVIDIA GeForce RTX 3090",
            "utilization.gpu": 30,
            "memory.used": 3021,
            "memory.total": 24576,
            "processes": [{"command": "python", "pid": 4411}]
        }
    ]
}`),
  ).toEqual({
    driver: '535.104.05',
    gpus: ['0 NVIDIA GeForce RTX 3090 24576 3021 30'],
    unread: 0,
  });
});

it('reads CSV that was copied from a spreadsheet', () => {
  const rows = `0\tNVIDIA A800 80GB PCIe\t81920 MiB\t0 MiB\t535.154.05
1\tNVIDIA A800 80GB PCIe\t81920 MiB\t77812 MiB\t535.154.05`;
  expect(
    told(
      `index\tname\tmemory.total [MiB]\tmemory.used [MiB]\tdriver_version\n${rows}`,
    ),
  ).toEqual({
    driver: '535.154.05',
    gpus: [
      '0 NVIDIA A800 80GB PCIe 81920 0 ',
      '1 NVIDIA A800 80GB PCIe 81920 77812 ',
    ],
    unread: 0,
  });
  expect(told(rows)).toMatchObject({
    driver: '535.154.05',
    gpus: [
      '0 NVIDIA A800 80GB PCIe 81920  ',
      '1 NVIDIA A800 80GB PCIe 81920  ',
    ],
  });
});
