import { describe, expect, it } from 'vitest';
import {
  megabytesOf,
  rebuiltAfter,
  variableAtEnd,
} from '../../../../src/domain/practice/judges/dockerfile';

describe('the instructions that a build runs again', () => {
  it.each([
    ['COPY a.py ./', 'a.py', 'COPY a.py ./\nRUN b'],
    ['COPY . .', 'a.py', 'COPY . .\nRUN b'],
    ['ADD src /w', 'src/a.py', 'ADD src /w\nRUN b'],
    ['ADD src/ /w', 'src/a.py', 'ADD src/ /w\nRUN b'],
    // The last word is the target.
    ['COPY b.py a.py', 'a.py', 'none'],
    ['COPY sr /w', 'src/a.py', 'none'],
    ['COPY --from=x a.py ./', 'a.py', 'none'],
    ['RUN a.py ./', 'a.py', 'none'],
  ])('after %s, %s changed', (line, changed, again) => {
    expect(rebuiltAfter(`FROM a\n${line}\nRUN b`, changed)).toBe(again);
  });
});

it.each([
  ['COPY m.bin /m.bin', '100'],
  ['ADD m.bin /m.bin\nRUN chmod 600 /m.bin', '200'],
  ['RUN curl -O http://a/m.bin\nRUN chown a /m.bin', '200'],
  ['RUN wget http://a/m.bin && rm m.bin', '0'],
  ['RUN curl http://a/x', '0'],
  ['ENV A=m.bin', '0'],
])('after %j, a file of 100 MB takes %s', (lines, size) => {
  expect(megabytesOf(`FROM a\n${lines}`, '/x/m.bin', 100)).toBe(size);
});

it.each([
  ['ARG V=1\nFROM a', ''],
  ['ARG V=1\nFROM a\nARG V', '1'],
  ['ARG V=1\nFROM a\nARG V=2', '2'],
  ['ARG V=1\nFROM a\nARG V=2\nFROM b', ''],
  ['FROM a\nENV V=3', '3'],
  ['FROM a\nENV XV=3', ''],
  ['FROM a\nARG V', ''],
])('after %j, the variable is %j', (dockerfile, value) => {
  expect(variableAtEnd(dockerfile, 'V')).toBe(value);
});
