import { expect, it } from 'vitest';
import { lineAt } from '../../../../src/domain/text/lineAt';
import { applyEdits } from '../../../../src/domain/text/edit';

it.each([
  [0, 1, 'a'],
  [1, 1, 'a'],
  [2, 2, 'bc'],
  [3, 2, 'bc'],
  [4, 2, 'bc'],
  [6, 3, ''],
  [7, 4, 'd'],
  [8, 4, 'd'],
])('position %i is in line %i, %j', (place, number, line) => {
  const text = 'a\nbc\r\n\nd';
  const found = lineAt(text, place);
  expect(found.number).toBe(number);
  expect(text.slice(found.from, found.to)).toBe(line);
});

it('an empty first line is a line', () => {
  expect(lineAt('\na', 0)).toEqual({ number: 1, from: 0, to: 0 });
});

it.each([
  ['replaces', [[1, 2, 'x']], 'axc'],
  ['inserts', [[1, 1, 'x']], 'axbc'],
  [
    'sorts',
    [
      [2, 3, 'z'],
      [0, 1, 'x'],
    ],
    'xbz',
  ],
  [
    'keeps the order at one position',
    [
      [1, 1, 'x'],
      [1, 1, 'y'],
    ],
    'axybc',
  ],
  [
    'skips the later of two that overlap',
    [
      [0, 2, 'x'],
      [1, 3, 'y'],
    ],
    'xc',
  ],
  [
    'allows two that touch',
    [
      [0, 1, 'x'],
      [1, 2, 'y'],
    ],
    'xyc',
  ],
] as const)('%s', (_, edits, text) => {
  const all = edits.map(([start, end, text]) => ({ start, end, text }));
  expect(applyEdits('abc', all)).toBe(text);
});
