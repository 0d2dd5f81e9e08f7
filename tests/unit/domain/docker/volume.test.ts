import { expect, test } from 'vitest';
import { display, word } from '../../../../src/domain/command/word';
import { volumeKind } from '../../../../src/domain/docker/kinds/volume';

test.each([
  ['/a:/b', { source: ['/a'], target: ['/b'] }],
  ['/a:/b:ro,z', { source: ['/a'], target: ['/b'], options: ['ro', 'z'] }],
  ['/b', { target: ['/b'] }],
  ['C:\\a:/b', { source: ['C:\\a'], target: ['/b'] }],
  ['C:/a:/b:ro', { source: ['C:/a'], target: ['/b'], options: ['ro'] }],
  // A volume with a one-letter name, not a drive.
  ['c:b', { source: ['c'], target: ['b'] }],
  ['/a:', null],
  [':/b', null],
  ['/a:/b:', null],
  ['/a:/b:ro:z', null],
])('-v %s', (text, volume) => {
  const parsed = volumeKind.parse(word(text));
  expect(parsed).toEqual(volume);
  if (parsed) expect(display(volumeKind.format(parsed))).toBe(text);
});

test.each([
  ['/a:/b', '/a of the host appears as /b.'],
  ['./a:/b:ro', './a of the host appears as /b, read-only.'],
  ['C:\\a:/b', 'C:\\a of the host appears as /b.'],
  ['data:/b', 'The volume data, created if it’s missing, appears as /b.'],
  [
    'data:/b:z,ro',
    'The volume data, created if it’s missing, appears as /b, read-only.',
  ],
  ['/b', 'An anonymous volume at /b.'],
])('-v %s is explained as: %s', (text, en) => {
  const parsed = volumeKind.parse(word(text));
  expect(parsed && volumeKind.describe(parsed).en).toBe(en);
});
