import { describe, expect, it } from 'vitest';
import {
  cmakeArchitectures,
  gencodeFlags,
  planForToolkit,
  torchArchList,
} from '../../../../src/domain/gpu/build/archList';

const ash = ['7.0', '7.0', '6.1', '6.1'] as const;

describe('arch lists', () => {
  it.each([
    [ash, false, '6.1;7.0', '61-real;70-real'],
    [ash, true, '6.1;7.0+PTX', '61-real;70'],
    [
      ['12.0', '8.9', '10.0'],
      false,
      '8.9;10.0;12.0',
      '89-real;100-real;120-real',
    ],
    [['8.0'], true, '8.0+PTX', '80'],
    [[], true, '', ''],
  ] as const)('%j, PTX %s', (cards, ptx, torch, cmake) => {
    expect(torchArchList(cards, { ptx })).toBe(torch);
    expect(cmakeArchitectures(cards, { ptx })).toBe(cmake);
  });

  it('gencode', () => {
    expect(gencodeFlags(ash, { ptx: true })).toEqual([
      '-gencode=arch=compute_61,code=sm_61',
      '-gencode=arch=compute_70,code=sm_70',
      '-gencode=arch=compute_70,code=compute_70',
    ]);
    expect(gencodeFlags([], { ptx: true })).toEqual([]);
  });
});

describe('the capabilities that a toolkit can compile for', () => {
  it.each([
    ['12.4', ['7.0', '8.9'], ['7.0', '8.9'], []],
    ['11.1', ['8.9'], ['8.6'], []],
    ['13.0', ['7.0', '8.0'], ['8.0'], ['7.0']],
    ['12.6', ['12.0'], [], ['12.0']],
    ['12.9', ['11.0'], ['10.1'], []],
    ['13.0', ['11.0'], ['11.0'], []],
    ['10.2', ['8.0', '7.5'], ['7.5'], ['8.0']],
    ['12.8', ['12.1'], ['12.0'], []],
  ] as const)('CUDA %s for %j', (cuda, cards, compile, impossible) => {
    expect(planForToolkit(cards, cuda)).toEqual({ compile, impossible });
  });
});
