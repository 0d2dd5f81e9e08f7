import { expect, it } from 'vitest';
import { withHeads } from '../../../../src/domain/text/sourceHeads';

const rule = '----------------';

it.each([
  [
    ['a | CHANGED | rc=0 >>', 'x', 'y'],
    ['a', 'a', 'a'],
  ],
  [
    ['x', 'a | FAILED | rc=12 >>', 'y'],
    [undefined, 'a', 'a'],
  ],
  [
    ['x a | CHANGED | rc=0 >>', 'a | CHANGED | rc=0 >> x'],
    [undefined, undefined],
  ],
  [
    ['[1] 10:11:12 [SUCCESS] a', 'x'],
    ['a', 'a'],
  ],
  [
    ['x [1] 10:11:12 [SUCCESS] a', 'x'],
    [undefined, undefined],
  ],
  [
    [rule, 'a[1-3]', rule, 'x'],
    [undefined, 'a[1-3]', 'a[1-3]', 'a[1-3]'],
  ],
  [
    [rule, 'a', 'x'],
    [undefined, undefined, undefined],
  ],
  [
    ['x', 'a', rule],
    [undefined, undefined, undefined],
  ],
  [
    [rule, 'a b', rule],
    [undefined, undefined, undefined],
  ],
  [
    [`${rule}x`, 'a', `x${rule}`],
    [undefined, undefined, undefined],
  ],
])('%j comes from %j', (lines, sources) => {
  expect(
    withHeads(
      lines,
      lines.map(() => undefined),
    ),
  ).toEqual(sources);
});

it('a known source stays', () => {
  const lines = ['a | CHANGED | rc=0 >>', 'x'];
  expect(withHeads(lines, [undefined, 'b'])).toEqual(['a', 'b']);
});
