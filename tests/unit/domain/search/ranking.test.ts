import { expect, it } from 'vitest';
import { listed } from '../../../../src/domain/search/listed';
import { literally } from '../../../../src/domain/search/literally';
import { prior } from '../../../../src/domain/search/prior';
import type { SearchRecord } from '../../../../src/domain/search/record';
import { stemOf, vocabularyOf } from '../../../../src/domain/search/vocabulary';

const record = (part: Partial<SearchRecord>): SearchRecord => ({
  path: '/a/',
  title: 'Page',
  heading: '',
  text: '',
  kind: 'page',
  words: '',
  keywords: '',
  ...part,
});

it.each([
  ['write the dockerfile', { title: 'Write the Dockerfile' }, 3],
  ['how to write a dockerfile', { title: 'Write the Dockerfile' }, 2.6],
  ['write', { title: 'Write the Dockerfile' }, 2.2],
  ['dockerfile', { title: 'Write the Dockerfile' }, 1.6],
  ['page', { title: 'Page', heading: 'A part' }, 1.8],
  ['shm', { text: 'the size of SHM' }, 1],
  ['size of shm', { text: 'the size of SHM' }, 1.3],
  ['port', { text: 'a port' }, 1.3],
  ['SHM Size', { text: 'the shm SIZE' }, 1.3],
  ['mig', { path: '/gpu/mig/', title: 'Slices' }, 3],
  ['mig mode', { path: '/gpu/mig-mode/', title: 'Slices' }, 3],
  ['mig', { path: '/gpu/mig/', title: 'Slices', heading: 'Part' }, 1],
  ['镜像', { title: 'Terms', heading: 'image · 镜像' }, 3],
  ['镜像', { title: 'image · 镜像' }, 3],
  ['-p', { kind: 'option', title: '--publish, -p' }, 5],
  ['-P', { kind: 'option', title: '--publish, -p' }, 0.8],
  ['Publish', { kind: 'option', title: '--publish, -p' }, 5],
  ['ubli', { kind: 'option', title: '--publish, -p' }, 0.8],
  ['not found', { kind: 'error', title: 'Command not found' }, 2],
  ['command not found', { kind: 'error', title: 'Command not found' }, 9],
  ['out-of-memory', { kind: 'error', title: 'CUDA out-of-memory' }, 9],
  ['found', { kind: 'error', title: 'Command not found' }, 1],
  ['missing', { kind: 'error', title: 'Command not found' }, 1],
] as const)('%s, literally in %j, counts %f', (query, part, factor) => {
  expect(literally(record(part), query)).toBe(factor);
});

it.each([
  [{ path: '/contributing/x/' }, 0.3],
  [{ path: '/x/contributing/' }, 1.5],
  [{ path: '/practice/x/' }, 0.4],
  [{ path: '/admin/x/' }, 0.7],
  [{ path: '/reference/run-rules/x/' }, 0.7],
  [{ path: '/zh/reference/run-rules/' }, 1.5],
  [{ path: '/run/#wrong', heading: 'What goes wrong' }, 0.6],
  [{ path: '/run/#wrongly', heading: 'x' }, 1],
  [{ path: '/reference/glossary/#image', heading: 'image' }, 0.65],
  [{ path: '/reference/glossary/', heading: '' }, 1.5],
  [{ kind: 'error', common: true }, 0.7],
  [{ kind: 'error' }, 0.4],
  [{ kind: 'example' }, 0.5],
  [{ kind: 'option' }, 1],
  [{ heading: 'a' }, 1],
] as const)('%j is wanted with the factor %f', (part, factor) => {
  expect(prior(record(part))).toBe(factor);
});

it.each([
  ['mounting', 'mount'],
  ['mounted', 'mount'],
  ['copies', 'copy'],
  ['copied', 'copy'],
  ['classes', 'class'],
  ['boxes', 'box'],
  ['images', 'imag'],
  ['image', 'imag'],
  ['running', 'run'],
  ['status', 'status'],
  ['access', 'access'],
  ['string', 'str'],
  ['sing', 'sing'],
  ['using', 'using'],
  ['x-ing', 'x-ing'],
  ['cu124s', 'cu124s'],
])('the stem of %s is %s', (text, stem) => {
  expect(stemOf(text)).toBe(stem);
});

it('a typed word stands for words that begin with it, contain it, or are inflected', () => {
  const { expand } = vocabularyOf([
    'mount',
    'mounts',
    'unmount',
    'detach',
    'detach-keys',
    '-p',
    '--privileged',
    '镜像',
    '基础',
  ]);
  const found = (typed: string) => Object.fromEntries(expand(typed));
  expect(found('mount')).toEqual({ mount: 1, mounts: 0.9 });
  expect(found('mountin')).toEqual({});
  expect(found('mounting')).toEqual({ mount: 0.9, mounts: 0.9 });
  expect(found('detach')).toEqual({
    detach: 1,
    'detach-keys': expect.closeTo(0.3 * (0.4 + 0.6 * (6 / 11) ** 2)) as number,
  });
  expect(found('deta')['detach']).toBeCloseTo(0.9 * (0.4 + 0.6 * (4 / 6) ** 2));
  expect(found('nmo')).toEqual({ unmount: 0.4 });
  expect(found('nm')).toEqual({});
  expect(found('-')).toEqual({});
  expect(found('-p')).toEqual({ '-p': 1 });
  expect(Object.keys(found('--p'))).toEqual(['--privileged']);
  expect(Object.keys(found('--pr'))).toEqual(['--privileged']);
  expect(Object.keys(found('镜'))).toEqual(['镜像']);
  expect(found('像')).toEqual({ 镜像: 0.4 });
  expect(found('镜像')).toEqual({ 镜像: 1 });
});

const hit = (name: string, score: number, literal = false) => ({
  record: record({
    path: `/${name}/`,
    title: name,
    kind: name.startsWith('e') ? 'error' : 'page',
  }),
  literal,
  score,
  words: [],
});

it.each([
  ['e1 e2 e3 p1 p2', 'e1 e2 p1 e3 p2'],
  ['e1 p1 e2 e3 p2', 'e1 p1 e2 e3 p2'],
  ['p1 p2 e1 e2 e3', 'p1 p2 e1 e2 e3'],
  ['e1 e2 e3', 'e1 e2 e3'],
])('of results %s, the list is %s', (found, shown) => {
  const hits = found.split(' ').map((name) => hit(name, 1));
  const titles = listed(hits).map(({ record: { title } }) => title);
  expect(titles.join(' ')).toBe(shown);
});

it('the list has no noise, two sections of a page, and any number of errors', () => {
  const part = (name: string, path: string) => ({
    ...hit(name, 1),
    record: record({ path, title: name }),
  });
  const shown = listed([
    hit('p0', 50),
    part('p1', '/x/#a'),
    part('p2', '/x/#b'),
    part('p3', '/x/'),
    hit('e1', 0.12, true),
    hit('e2', 0.119, true),
  ]);
  expect(shown.map(({ record: { title } }) => title)).toEqual([
    'p0',
    'p1',
    'p2',
    'e1',
  ]);
});
