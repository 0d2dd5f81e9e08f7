import { expect, it } from 'vitest';
import { readDockerfile } from '../../../../src/domain/dockerfile/read/readDockerfile';

it.each([
  ['LABEL #a', ' #a', ['#a'], 0],
  ['LABEL', '', [], 0],
  ['RUN a \\\n# c\n\n  b', ' a b', ['a', 'b'], 1],
  ['RUN a\\\n  b', ' a b', ['a', 'b'], 0],
  ['RUN a\\\nb', ' ab', ['ab'], 0],
  ['RUN  a \t \\ \nb', '  a b', ['a', 'b'], 0],
  ['RUN a \\\r\n\r\n  # c\r\n  b', ' a b', ['a', 'b'], 1],
])('%j continues as Docker joins it', (text, joined, words, emptyLines) => {
  const [, read] = readDockerfile(`FROM a\n${text}\n`).instructions;
  expect(read?.rest.text).toBe(joined);
  expect(read?.words.map((one) => one.text)).toEqual(words);
  expect(read?.emptyLines).toHaveLength(emptyLines);
});
