import { expect, it } from 'vitest';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';

const told = (text: string) => {
  const { driver, gpus, unread } = parseNvidiaSmi(text);
  return {
    driver,
    gpus: gpus.map(({ index, name, memoryMiB, use }) =>
      [index, name, memoryMiB, use?.memoryMiB, use?.utilization].join(' '),
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
