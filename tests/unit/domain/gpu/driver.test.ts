import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/data/schema/machine';
import { isGood, judge } from '../../../../src/domain/gpu/compat/judge';
import { driverAdvice } from '../../../../src/domain/gpu/advice/driverAdvice';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';
import type { ImageFamily } from '../../../../src/domain/gpu/advice/recommend';
import {
  checkDriver,
  withTypedDriver,
} from '../../../../src/domain/gpu/machine/typedDriver';

describe('a typed driver', () => {
  it.each([
    ['575.57.08', '575.57.08'],
    [' 535 ', '535'],
    // One line per GPU.
    ['575.57.08\n575.57.08\n', '575.57.08'],
    ['５７５．５７', '575.57'],
  ])('%j', (text, value) => {
    expect(checkDriver(text)).toBeNull();
    expect(withTypedDriver({ cards: [] }, text).driver).toEqual({
      value,
      from: 'typed',
    });
  });

  it.each(['new', '575.57; rm', '575.57 570.86'])('%j is rejected', (text) => {
    expect(checkDriver(text)).not.toBeNull();
    expect(withTypedDriver({ cards: [] }, text)).toEqual({ cards: [] });
  });

  it('can be removed, and never replaces a driver from the output', () => {
    const typed = withTypedDriver({ cards: [] }, '575.57');
    expect(withTypedDriver(typed, '')).toEqual({ cards: [] });
    const read: Machine = {
      cards: [],
      driver: { value: '535.183.01', from: 'paste' },
    };
    expect(withTypedDriver(read, '575.57')).toEqual(read);
  });
});

describe('advice without a known driver', () => {
  const families: readonly ImageFamily[] = [
    'pytorch',
    'cuda',
    'tensorflow',
    'ngc-pytorch',
  ];

  it.each([
    ['NVIDIA GeForce RTX 5090'],
    ['NVIDIA H100 80GB HBM3'],
    ['Tesla V100-PCIE-32GB'],
    ['Tesla K80'],
  ])(
    '%s: each tag runs with its branch and later ones, and not with the branch before',
    (name) => {
      const card = cardByName(name);
      const runs = (target: Parameters<typeof judge>[0], branch: number) =>
        isGood(judge(target, card, { version: String(branch) }).kind);
      for (const family of families)
        for (const { option, branch } of driverAdvice(family, 'devel', [
          card,
        ])) {
          expect(runs(option.target, branch), option.image).toBe(true);
          const before = { 570: 565, 580: 575, 525: 520, 450: 440 }[branch];
          if (before !== undefined)
            expect(runs(option.target, before), option.image).toBe(false);
        }
    },
  );

  it('names a PyTorch image for a list of RTX 5090, and the branch of its first driver', () => {
    const advice = driverAdvice('pytorch', 'runtime', [
      cardByName('NVIDIA GeForce RTX 5090'),
    ]);
    expect(advice.map(({ branch }) => branch)).toContain(570);
    expect(advice.every(({ branch }) => branch >= 570)).toBe(true);
    const branches = advice.map(({ branch }) => branch);
    expect(branches).toEqual([...branches].sort((a, b) => b - a));
  });

  it('says nothing about an unknown GPU', () => {
    expect(driverAdvice('pytorch', 'runtime', [{ cc: null }])).toEqual([]);
  });
});
