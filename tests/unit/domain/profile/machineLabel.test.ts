import { expect, test } from 'vitest';
import type { Machine } from '../../../../src/data/schema/machine';
import { machineLabel } from '../../../../src/domain/profile/machineLabel';

const machine = (names: readonly string[], driver?: string): Machine => ({
  cards: names.map((name, index) => ({
    index,
    name,
    whole: true,
    slices: [],
    from: 'paste',
  })),
  ...(driver !== undefined && { driver: { value: driver, from: 'paste' } }),
});

test.each([
  [
    ['NVIDIA GeForce RTX 5090', 'NVIDIA GeForce RTX 5090'],
    '575.57',
    'pasted: 2 × RTX 5090, driver 575.57',
    '粘贴的机器：2 × RTX 5090，驱动 575.57',
  ],
  [
    ['Tesla V100-PCIE-32GB', 'NVIDIA A100-SXM4-80GB', 'Tesla V100-PCIE-32GB'],
    undefined,
    'pasted: 2 × Tesla V100-PCIE-32GB, 1 × A100-SXM4-80GB, driver not known',
    '粘贴的机器：2 × Tesla V100-PCIE-32GB、1 × A100-SXM4-80GB，驱动未知',
  ],
  [[], '575.57', 'pasted: no GPU', '粘贴的内容：没有 GPU'],
  // The manufacturer is omitted only at the start.
  [
    ['Card of NVIDIA X'],
    '1',
    'pasted: 1 × Card of NVIDIA X, driver 1',
    '粘贴的机器：1 × Card of NVIDIA X，驱动 1',
  ],
])('%j, driver %s: %s', (names, driver, en, zh) => {
  expect(machineLabel(machine(names, driver))).toEqual({ en, zh });
});
