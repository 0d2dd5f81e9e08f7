import { expect, it } from 'vitest';
import { commandShare } from '../../../../src/domain/recognise/commandShare';
import { composeShare } from '../../../../src/domain/recognise/composeShare';
import { dockerfileShare } from '../../../../src/domain/recognise/dockerfileShare';
import { isMessage } from '../../../../src/domain/recognise/logSigns';
import { cleanPaste } from '../../../../src/domain/recognise/cleanPaste';

it.each([
  [['services:', '  a:', '    image: b'], 1],
  [['services:', 'is this it?'], 0.5],
  [['services: # all', '  a:'], 1],
  [['services: x', '  a:'], 0],
  [['apiVersion: v1', 'services:'], 0],
  [['  image: a', '  ports:'], 1],
  [['image: a', 'ports:'], 0],
  [['image: a', 'ports:', 'gpus: all'], 1],
  [['  image: a', '  ports:', 'a: b', 'c: d', 'is this it?'], 0],
  [['  image: a', '  ports:', 'a: b', 'c: d', 'e: f', 'is this it?'], 5 / 6],
  [['  image: a'], 0],
] as const)('%j is a Compose file to %f', (lines, share) => {
  expect(composeShare(lines)).toBeCloseTo(share);
});

it.each([
  ['docker save image', 0],
  ['$ docker save image', 1],
  ['  $ docker save image', 1],
  ['docker save > image', 0],
])('%j is a command to %d', (line, share) => {
  expect(commandShare([line])).toBe(share);
});

it('a here-document ends at its indented delimiter', () => {
  const lines = ['RUN <<-EOF', '\techo', '\tEOF', 'is it', 'a question?'];
  expect(dockerfileShare(lines)).toBeCloseTo(3 / 5);
});

it.each([
  ['  could not select device driver', true],
  ['could not select device driver', true],
  ['could not select', true],
  ['could not', false],
  ['how do I select a driver', false],
  ['[2024] done', true],
  ['ERROR: x', true],
])('%j was written by a program: %j', (line, is) => {
  expect(isMessage(line)).toBe(is);
});

it('a very long paste is examined at both ends', () => {
  const lines = cleanPaste(`first\n${'x\n'.repeat(100_000)}last\n`);
  expect(lines[0]).toBe('first');
  expect(lines.at(-1)).toBe('last');
  expect(lines.length).toBeLessThan(70_000);
});
