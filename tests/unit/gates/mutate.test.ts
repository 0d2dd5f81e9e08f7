import { expect, test } from 'vitest';
import { draw } from '../../../scripts/mutate/draw';
import { faultsOf, plant } from '../../../scripts/mutate/faults';

const planted = (source: string) =>
  faultsOf('a.ts', source).map((fault) => plant(source, fault));

test.each([
  ['a < b;', ['a <= b;']],
  ['a >= b;', ['a > b;']],
  ['a === b;', ['a !== b;']],
  ['a && !b;', ['a || !b;', 'a && b;']],
  ['a ? b : c;', ['!(a) ? b : c;']],
  ['if (a) b();', ['if (false) b();']],
  ['a.sort(b).some(c);', ['a.sort(b).every(c);', 'a.some(c);']],
  ['[...a];', ['[...[]];']],
  ['({ ...a });', ['({ ...{} });']],
  ["a('x', 1);", ["a('', 1);", "a('x', 2);"]],
  ['`-p ${a}`;', ['`${a}`;']],
  ['/^a$/i.test(b);', ['/a$/i.test(b);']],
  ['/a$/.test(b);', ['/a/.test(b);']],
])('%s can become %j', (source, faulty) => {
  expect(planted(source)).toEqual(faulty);
});

test('types, imports, texts for readers, and messages for developers are never mutated', () => {
  const source = `import a from 'a';\ntype B = 'x' | 1;\nconst c = { en: 'C', zh: '丙' };\nconst d = e as 'x';\nthrow new Error('f');\n`;
  expect(planted(source)).toEqual([]);
});

test('a sample cycles through kinds and files, the same for a seed', () => {
  const faults = ['a', 'b', 'c'].flatMap((file) =>
    ['limit', 'logic'].map((kind) => ({
      file,
      kind,
      start: 0,
      end: 1,
      text: '',
    })),
  );
  const drawn = draw(faults, 7);
  expect(drawn).toHaveLength(6);
  expect(new Set(drawn.slice(0, 2).map(({ kind }) => kind)).size).toBe(2);
  expect(draw(faults, 7)).toEqual(drawn);
});
