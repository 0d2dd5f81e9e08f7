import { expect, it } from 'vitest';
import { argvOf } from '../../../../src/domain/command/lex';
import { display } from '../../../../src/domain/command/word';

it.each([
  ['a b', ['a', 'b']],
  ['a b # c', ['a', 'b']],
  ['\n\na b;\n', ['a', 'b']],
  ['a; b', null],
  ['a | b', null],
  ['; a', null],
  ['', []],
  ['# a', []],
])('%j has the words %j', (text, words) => {
  expect(argvOf(text)?.map(display) ?? null).toEqual(words);
});

it.each(['$(id -u)', '$( id -u )', '`id -u`', '` id -u `'])(
  '%s is the user ID',
  (text) => {
    expect(argvOf(text)).toEqual([[{ dyn: 'uid' }]]);
  },
);
