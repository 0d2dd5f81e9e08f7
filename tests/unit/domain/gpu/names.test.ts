import { expect, it } from 'vitest';
import { nameKey } from '../../../../src/domain/gpu/name/names';
import {
  compactName,
  nameWords,
} from '../../../../src/domain/gpu/query/nameWords';

it.each([
  ['NVIDIA  A40', 'a40'],
  ['nvidia-a40 ', 'a40'],
  ['ＲＴＸ\t3090®', 'rtx 3090'],
  ['GeForce(TM) GTX(R)', 'geforce gtx'],
  ['x NVIDIA A40', 'x nvidia a40'],
  ['NVIDIAx', 'nvidiax'],
])('the key of %j is %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it('the words of a key are what is between its punctuation', () => {
  expect(nameWords('(rtx 3090) a-b')).toEqual(['rtx', '3090', 'a', 'b']);
  expect(compactName('(rtx 3090) a-b')).toBe('rtx3090ab');
});
