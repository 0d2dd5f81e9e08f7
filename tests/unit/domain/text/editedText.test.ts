import { expect, it } from 'vitest';
import { editText } from '../../../../src/domain/text/editedText';

const edits = [
  { start: 6, end: 6, text: '!' },
  { start: 1, end: 3, text: 'XY' },
  { start: 2, end: 4, text: 'overlaps' },
  { start: 4, end: 5, text: '' },
];

it.each([
  ['', 'a', 'a'],
  ['X', 'bc', 'aX'],
  ['Y', 'bc', 'aXY'],
  ['Yd', 'bcd', 'aXYd'],
  ['d', 'd', 'aXYd'],
  ['f', 'f', 'aXYdf'],
  ['df', 'def', 'aXYdf'],
  ['!', '', 'aXYdf!'],
])('%j of the edited text was %j', (part, was, upTo) => {
  const { text, before } = editText('abcdef', edits);
  expect(text).toBe('aXYdf!');
  const end = upTo.length;
  const { start: from, end: to } = before({
    start: part ? end - part.length : 0,
    end,
  });
  expect('abcdef'.slice(from, to)).toBe(was);
});

it('a position after the text is its end, and of an emptied text its start', () => {
  const { before } = editText('abcdef', edits);
  expect(before({ start: 5, end: 5 })).toEqual({ start: 6, end: 6 });
  const emptied = editText('abc', [{ start: 0, end: 3, text: '' }]);
  expect(emptied.before({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});
