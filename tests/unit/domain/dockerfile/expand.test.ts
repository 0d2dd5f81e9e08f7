import { expect, it } from 'vitest';
import { expand } from '../../../../src/domain/dockerfile/read/expand';

const values: Readonly<Record<string, string | null>> = {
  A: 'a',
  EMPTY: '',
  // set, but not known here
  NULL: null,
};

it.each([
  ['$A', 'a', []],
  ['${A}b', 'ab', []],
  ['x$A.y', 'xa.y', []],
  ['\\$A', '\\$A', []],
  ['$B', '', ['B']],
  ['${B}', '', ['B']],
  ['$NULL', '$NULL', []],
  ['${NULL}', '${NULL}', []],
  ['${A:-d}', 'a', []],
  ['${A-d}', 'a', []],
  ['${EMPTY:-d}', 'd', []],
  ['${B:-d}', 'd', []],
  ['${B-d}', 'd', []],
  ['${B:-}', '', []],
  ['${NULL:-d}', 'd', []],
  ['${A:+set}', 'set', []],
  ['${A+set}', 'set', []],
  ['${EMPTY:+set}', '', []],
  ['${B:+set}', '', []],
  ['${B:?why}', '', ['B']],
  ['${A#x}', 'a', []],
  ['a$', 'a$', []],
] as const)('%s becomes %j', (text, expanded, unknown) => {
  expect(expand(text, (name) => values[name])).toEqual({
    text: expanded,
    unknown,
  });
});
