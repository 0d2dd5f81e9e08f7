import { expect, it } from 'vitest';
import {
  parseDone,
  withDone,
  withoutDone,
} from '../../../../src/domain/practice/progress';

const known = ['a', 'b', 'c'];

it.each([
  [null, []],
  ['', []],
  ['c a', ['a', 'c']],
  ['a a  old-id __proto__ {"x":1}', ['a']],
])('from the stored text %j, it reads the known ids', (stored, done) => {
  expect(parseDone(stored, known)).toEqual(done);
});

it('adds and removes an id, and keeps those of other pages', () => {
  expect(withDone(null, 'a', true)).toBe('a');
  expect(withDone('other a', 'a', true)).toBe('other a');
  expect(withDone('other a', 'a', false)).toBe('other');
  expect(withoutDone('other a  b old', known)).toBe('other old');
  expect(withoutDone('a b', known)).toBeNull();
});
