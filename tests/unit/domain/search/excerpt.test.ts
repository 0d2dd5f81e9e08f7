import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../src/domain/search/excerpt';

const marked = (text: string, words: readonly string[], length: number) =>
  excerptOf(text, words, length)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

describe('an excerpt', () => {
  it.each([
    [
      'Set the shared memory.',
      ['shared', 'memory'],
      'Set the [shared] [memory].',
    ],
    ['It generates data.', ['at'], 'It generates data.'],
    ['abc abcd', ['abc', 'abcd'], '[abc] [abcd]'],
    ['abcdefgh', ['bcde', 'efgh'], 'a[bcde]fgh'],
    ['abcdefgh', ['abcd', 'efgh'], '[abcd][efgh]'],
    ['镜像的共享内存不够。', ['共享', '内存'], '镜像的[共享][内存]不够。'],
  ])('%s', (text, words, expected) => {
    expect(marked(text, words, 100)).toBe(expected);
  });

  it('is the passage with the most matching words, cut between words', () => {
    const text = `${'filler '.repeat(30)}the shared memory of a container ${'filler '.repeat(30)}`;
    expect(marked(text, ['shared', 'memory'], 60)).toMatch(
      /^… .*\[shared\] \[memory\] .* …$/,
    );
  });

  it('is part of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        const shown = excerptOf(text, words, 20)
          .map((piece) => piece.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(text).toContain(shown);
      }),
    );
  });
});
