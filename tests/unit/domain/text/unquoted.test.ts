import { expect, it } from 'vitest';
import { unquoted } from '../../../../src/domain/text/unquoted';

it.each([
  ['"a\\tb",\n"c"', 'a\tb\nc'],
  ["  'a',\n  'b'", 'a\nb'],
  ['x "a",\nx "b"', 'x "a",\nx "b"'],
  ['"a" x\n"b" x', '"a" x\n"b" x'],
  ['"a"', '"a"'],
  ['"a",\n"b"\nc\nd', 'a\nb\nc\nd'],
  ['"a",\n"b"\nc\nd\ne', '"a",\n"b"\nc\nd\ne'],
  ['out: "a\\r\\nb\\n"', 'out: \na\nb\n\n'],
  ['"\\"a\\"",\n"b"', '"a"\nb'],
])('%j is %j', (text, lines) => {
  expect(unquoted(text)).toBe(lines);
});
