import { expect, it } from 'vitest';
import { cellsOf } from '../../../../src/domain/gpu/smi/csvHeader';

it.each([
  ['a, "b" ,c', ',', ['a', 'b', 'c']],
  ['x"a","b"x', ',', ['x"a"', '"b"x']],
  ['""', ',', ['']],
  ['| a | b |', '|', ['a', 'b']],
  [' |a|b', '|', ['a', 'b']],
  ['|a;b|', ';', ['|a', 'b|']],
])('%j has, between %s, the cells %j', (text, separator, cells) => {
  expect(cellsOf(text, separator)).toEqual(cells);
});
