import { expect, it } from 'vitest';
import { display } from '../../../../src/domain/command/word';
import { composeWord } from '../../../../src/domain/docker/compose/read/composeWord';

const variables = (text: string) =>
  composeWord(text).filter((part) => typeof part !== 'string');

it.each([
  ['a', 'a'],
  ['a$$b', 'a$b'],
  ['$$$$', '$$'],
  ['$$HOME', '$HOME'],
  ['$$(date)$$', '$(date)$'],
  ['a$(date)', 'a$(date)'],
  ['100$', '100$'],
])('%s is the text %s, without a variable', (text, expected) => {
  expect(display(composeWord(text))).toBe(expected);
  expect(variables(text)).toEqual([]);
});

it.each(['$HOME', 'a${HOME}b', '$$${HOME:-x}', '$${A}$HOME'])(
  '%s contains one variable',
  (text) => {
    expect(variables(text)).toHaveLength(1);
  },
);
