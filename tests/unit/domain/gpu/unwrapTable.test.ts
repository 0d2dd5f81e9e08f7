import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unwrapTable } from '../../../../src/domain/gpu/smi/clean';
import { parseNvidiaSmi } from '../../../../src/domain/gpu/smi/parseNvidiaSmi';

const border = (width: number) => `+${'-'.repeat(width - 2)}+`;
const row = (width: number, name: string) =>
  `|   0  ${name}`.padEnd(width - 1) + '|';

/** The lines as a terminal of the given width shows them. */
const broken = (lines: readonly string[], columns: number) =>
  lines.flatMap((text) => text.match(new RegExp(`.{1,${columns}}`, 'g')) ?? []);

const frame = (width: number) => [
  border(width),
  row(width, 'NVIDIA A40'),
  row(width, 'Tesla T4'),
  border(width),
];

it.each(
  [56, 79, 89, 91].flatMap((width) =>
    [30, 40, 55].map((columns) => [width, columns] as const),
  ),
)('joins a frame of %i columns that is broken at %i', (width, columns) => {
  const lines = ['before', ...frame(width), 'after'];
  const joined = unwrapTable(broken(lines, columns));
  expect(joined.map(({ text }) => text)).toEqual(lines);
  const pieces = Math.ceil(width / columns);
  expect(joined.map((one) => [one.line, one.pieces])).toEqual([
    [1, 1],
    [2, pieces],
    [2 + pieces, pieces],
    [2 + 2 * pieces, pieces],
    [2 + 3 * pieces, pieces],
    [2 + 4 * pieces, 1],
  ]);
});

it('reads every line of a broken table', () => {
  const file = 'tests/fixtures/nvidia-smi/rebuilt-535.183-mixed.txt';
  const lines = broken(readFileSync(file, 'utf8').split('\n'), 60);
  expect(parseNvidiaSmi(lines.join('\n')).unread).toEqual([]);
});

it('restores spaces that were lost at the end of a piece', () => {
  const lines = broken(frame(79), 40).map((text) => text.trimEnd());
  expect(unwrapTable(lines).map(({ text }) => text)).toEqual(frame(79));
});

it.each([
  ['that isn’t from nvidia-smi', broken(frame(57), 40)],
  ['not broken', frame(79)],
  ['with a separate line after the corner', [border(40).slice(0, -1), 'x']],
  ['without an end', ['+---', '----']],
  [
    'that doesn’t start its line',
    broken(frame(79), 40).map((text) => `a${text}`),
  ],
  ['with too short a corner', ['+--', border(79).slice(3)]],
])('leaves a frame %s unchanged', (_, lines) => {
  expect(unwrapTable(lines)).toEqual(
    lines.map((text, i) => ({ text, line: i + 1, pieces: 1 })),
  );
});

it('keeps the last piece of a truncated table', () => {
  const lines = broken(frame(79), 40).slice(0, 3);
  expect(unwrapTable(lines).map(({ text }) => text)).toEqual([
    border(79),
    row(79, 'NVIDIA A40').slice(0, 40),
  ]);
});
