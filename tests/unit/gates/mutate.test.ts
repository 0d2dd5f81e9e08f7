import { expect, test } from 'vitest';
import { draw } from '../../../scripts/mutate/draw';
import { faultsOf, plant } from '../../../scripts/mutate/faults';

const planted = (source: string) =>
  faultsOf('a.ts', source).map((fault) => plant(source, fault));

test.each([
  ['x(a < b)', ['x(a <= b)']],
  ['x(a >= b)', ['x(a > b)']],
  ['x(a === b)', ['x(a !== b)']],
  ['x(a && !b)', ['x(a || !b)', 'x(a)', 'x(a && b)']],
  ['x(a ?? b)', ['x(a)']],
  ['x(a ? b : c)', ['x(!(a) ? b : c)']],
  ['a.sort(b).some(c)', ['a.sort(b).every(c)', 'a.some(c)']],
  ['x([...a])', ['x([...[]])']],
  ['x({ ...a })', ['x({ ...{} })']],
  ["a('x', 1)", ["a(1, 'x')", "a('', 1)", "a('x', 2)"]],
  ['Math.max(a, b)', []],
  ['x(true)', ['x(false)']],
  ['x(false)', ['x(true)']],
  ['x(`-p ${a}`)', ['x(`${a}`)']],
  ['/^a$/i.test(b)', ['/a$/i.test(b)']],
  ['/a$/.test(b)', ['/a/.test(b)']],
])('%s can become %j', (source, faulty) => {
  expect(planted(`const y = ${source};`)).toEqual(
    faulty.map((text) => `const y = ${text};`),
  );
});

test('a statement can be omitted, and a condition can become false', () => {
  expect(planted('if (a) b();')).toEqual(['if (false) b();', 'if (a) ;']);
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
