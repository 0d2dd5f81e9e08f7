import { expect, it } from 'vitest';
import type { Shell } from '../../../../src/data/schema/command';
import {
  render,
  renderGroups,
} from '../../../../src/domain/command/render/render';

/** A command of exactly this many characters: `docker` and one word. */
const long = (characters: number) => [
  [['docker'], ['x'.repeat(characters - 'docker '.length)]],
];

it.each<[Shell, number, boolean]>([
  ['cmd', 8191, true],
  ['cmd', 8192, false],
  ['powershell', 32_000, true],
  ['powershell', 32_001, false],
  ['bash', 100_000, true],
])('%s, %i characters: accepted is %s', (shell, characters, taken) => {
  const words = long(characters);
  expect(renderGroups(words, shell, 'line').ok).toBe(taken);
  expect(render([{ on: 'laptop', pipe: words }], shell).ok).toBe(taken);
});

it('counts the characters that join lines', () => {
  const groups = [['a'.repeat(4095)], ['b'.repeat(4095)]].map((w) => [w]);
  expect(renderGroups(groups, 'cmd', 'line').ok).toBe(true);
  expect(renderGroups(groups, 'cmd', 'lines').ok).toBe(false);
});
