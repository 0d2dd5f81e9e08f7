import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { badText } from '../../../../src/domain/doctor/types';
import { readDockerfile } from '../../../../src/domain/dockerfile/read/readDockerfile';
import { mutatedPastes } from '../../../support/mutatedPastes';
import { runs, seed } from '../../../support/samples';

const examples = fileRules.flatMap(({ bad, good }) => [
  ...bad.map(badText),
  ...good,
]);

describe('any text', () => {
  it('has consecutive instructions, and words at the right positions', () => {
    fc.assert(
      fc.property(mutatedPastes(examples, 600), (text) => {
        let last = 0;
        for (const { start, end, spelled, words } of readDockerfile(text)
          .instructions) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          expect(text.slice(spelled.start, spelled.end)).toBe(spelled.text);
          for (const word of words)
            expect(word.start).toBeGreaterThanOrEqual(spelled.end);
        }
      }),
      { numRuns: runs(400), seed },
    );
  });
});

describe('the parser reads each character only a few times', () => {
  it.for([
    ['RUN a\n', 300],
    ['FROM a AS b\n', 300],
    ['RUN a \\\n', 300],
    ['# c\n', 300],
    ['ENV A=b C=d\n', 200],
    ['RUN "', 300],
    ['${', 500],
  ] as const)('%j, %i times and twice as often', ([piece, times]) => {
    const pieces = (count: number) =>
      countPieces(`FROM a:1\n${piece.repeat(count)}`);
    expect(pieces(2 * times)).toBeLessThanOrEqual(2 * pieces(times) + 10);
  });
});

/** Everything that the parser extracts from a text. */
function countPieces(text: string): number {
  const { instructions, comments, stages } = readDockerfile(text);
  return (
    comments.length +
    stages.reduce((sum, s) => sum + s.instructions.length, 0) +
    instructions.reduce(
      (sum, i) => sum + 1 + i.words.length + i.commands.length,
      0,
    )
  );
}
