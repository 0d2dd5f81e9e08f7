import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { fileRules } from '../../../../src/domain/doctor/dockerfile/fileRegistry';
import { badText } from '../../../../src/domain/doctor/types';
import { readDockerfile } from '../../../../src/domain/dockerfile/read/readDockerfile';
import { applyEdits } from '../../../../src/domain/text/edit';
import { runs, seed } from '../../../support/samples';

const context = {
  machine: { cards: [{ cc: '8.6' }], driver: { version: '535.183.01' } },
} as const;

const examples = fileRules.flatMap(({ bad, good }) => [
  ...bad.map(badText),
  ...good,
]);

/**
 * Input that breaks parsers: unclosed quotes and brackets, continuations,
 * heredocs, line endings, the alternative escape character.
 */
const pieces = [
  '\\\n',
  '`\n',
  '\r\n',
  '\n\n',
  '# c\n',
  '"',
  "'",
  '$',
  '${',
  '${A:-',
  '}',
  '$(',
  '`',
  '[',
  '["a", ',
  '<<EOF',
  'EOF\n',
  '<<-"E"\n',
  ' && ',
  ' | ',
  ';',
  '(',
  ')',
  '\t',
  '\u00a0',
  '\ufeff',
  '镜像',
  '😀',
  '\ud83d',
  '--mount=',
  '=',
  '# escape=`\n',
  '# check=skip=all\n',
  '# doctor: ignore=x\n',
  'FROM ',
  'RUN ',
  'ONBUILD ',
  'SHELL ["powershell"]\n',
  'AS ',
  'COPY --from=0 ',
  'ENV ',
  '{',
];

/** Parts of two examples, with something inserted and something removed. */
const mutated = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.constantFrom(...examples),
    fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...pieces)), {
      maxLength: 6,
    }),
    fc.nat(400),
    fc.nat(20),
  )
  .map(([a, b, puts, at, length]) => {
    let text = `${a}\n${b}`;
    for (const [place, piece] of puts) {
      const cut = place % (text.length + 1);
      text = text.slice(0, cut) + piece + text.slice(cut);
    }
    const from = at % (text.length + 1);
    return text.slice(0, from) + text.slice(from + length);
  });

describe('any text', () => {
  it('produces findings and edits within its bounds, the same each time', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { findings } = examineDockerfile(text, context);
        for (const { start, end, edits } of findings)
          for (const span of [{ start, end }, ...edits]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        expect(examineDockerfile(text, context).findings).toEqual(findings);
        for (const { edits } of findings) applyEdits(text, edits);
      }),
      { numRuns: runs(400), seed },
    );
  });

  it('has consecutive instructions, and words at the right positions', () => {
    fc.assert(
      fc.property(mutated, (text) => {
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
