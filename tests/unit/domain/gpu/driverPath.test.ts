import { describe, expect, it } from 'vitest';
import { driverPath } from '../../../../src/domain/gpu/advice/driverPath';
import { cardByName } from '../../../../src/domain/gpu/machine/machine';

const path = (version: string, ...names: string[]) =>
  driverPath({ cards: names.map(cardByName), driver: { version } });

describe('the upgrade path of a driver', () => {
  it('drops Volta and Pascal after 580 and keeps the rest', () => {
    const found = path('535.183.01', 'Tesla V100-PCIE-32GB', 'NVIDIA A40');
    expect(found?.lastForAll).toBe(580);
    const [first, ...later] = found!.steps;
    expect(first).toMatchObject({ installed: true, lost: [] });
    expect(first?.row.branch).toBe(535);
    for (const { row, lost } of later)
      expect(lost, String(row.branch)).toEqual(row.branch > 580 ? [0] : []);
    expect(later.length).toBeGreaterThan(5);
  });

  it('adds newer images with each branch, for the remaining GPUs', () => {
    const found = path('470.57.02', 'NVIDIA GeForce RTX 3090');
    const cudas = found!.steps.map(({ cuda }) => cuda ?? '');
    expect(cudas[0]).toMatch(/:11\./);
    expect(cudas.at(-1)).toMatch(/:13\./);
    expect(found?.lastForAll).toBeNull();
  });

  it('ends once every GPU is dropped', () => {
    const last = path('470.57.02', 'Tesla K80')?.steps.at(-1);
    expect(last).toMatchObject({ lost: [0], pytorch: null, cuda: null });
  });

  it('starts before a branch that the table lacks, and is empty for an unknown driver', () => {
    expect(path('538.15', 'NVIDIA A40')?.steps[0]?.row.branch).toBe(535);
    expect(driverPath({ cards: [], driver: {} })).toBeNull();
  });
});
