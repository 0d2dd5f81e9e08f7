import { describe, expect, it } from 'vitest';
import { computeCapabilities } from '../../../../src/data/computeCapabilities';
import { wheelChoices } from '../../../../src/domain/gpu/build/wheels';

const said = (
  cards: Parameters<typeof wheelChoices>[0],
  platform?: 'arm64',
): readonly string[] =>
  wheelChoices(cards, platform).map(({ torch, index }) => `${torch} ${index}`);

describe('wheel indexes', () => {
  it.each([
    [['7.0'], ['2.14 cu126', '2.10 cu128', '2.8 cu129']],
    [['6.1'], ['2.14 cu126']],
    [['12.0'], ['2.14 cu130', '2.14 cu132', '2.11 cu128', '2.8 cu129']],
    [
      ['7.0', '8.6'],
      ['2.14 cu126', '2.10 cu128', '2.8 cu129'],
    ],
  ] as const)('%j', (cards, wanted) => {
    expect(said(cards).slice(0, wanted.length)).toEqual(wanted);
  });

  it('no index supports GPUs that have no index in common', () => {
    expect(said(['6.1', '12.0'])).toEqual([]);
    expect(said([])).toEqual([]);
  });

  it('a K80 has no index with cuDNN 9 or later', () => {
    for (const choice of said(['3.7']))
      expect(choice).toMatch(/^(?:1\.|2\.0 cu117)/);
  });

  it('Arm has its own builds', () => {
    expect(said(['12.1'], 'arm64')[0]).toBe('2.14 cu130');
    expect(said(['9.0'], 'arm64')).toContain('2.14 cu126');
  });

  it('lists each index once, with a driver', () => {
    for (const { cc } of computeCapabilities) {
      const choices = wheelChoices([cc]);
      const indexes = choices.map(({ index }) => index);
      expect(new Set(indexes).size).toBe(indexes.length);
      for (const { driver } of choices) expect(driver).toMatch(/^\d{3}\./);
    }
  });
});
