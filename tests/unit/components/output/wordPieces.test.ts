import { expect, test } from 'vitest';
import { wordPieces } from '../../../../src/components/output/wordPieces';

/** Marks the words that don't break. */
const marked = (text: string) =>
  wordPieces(text)
    .map((piece, i) => (i % 2 ? `[${piece}]` : piece))
    .join('');

test.each([
  ['docker ps', 'docker ps'],
  ['docker run --rm -it lab/train', 'docker run [--rm] [-it] lab/train'],
  ['me/pytorch-train:1.0 .', '[me/pytorch-train:1.0] .'],
  ['-v /data:/data -w /workspace \\', '[-v] /data:/data [-w] [/workspace \\]'],
  ['--name me-train \\', '[--name] [me-train \\]'],
  ['', ''],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});
