import { expect, it } from 'vitest';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { outcomeOfState } from '../../../support/dockerStates';

const problems = (edits: DockerEdits) =>
  outcomeOfState(edits).problems.map(({ field }) => field);

const cards = { machine: 'cards', cards: 'NVIDIA A40' } as const;

/** Boundary values of each field, with the other values that make it apply. */
it.each<[keyof DockerEdits, DockerEdits, readonly string[], readonly string[]]>(
  [
    ['image', {}, ['', 'a', 'r.lab/a:1'], ['A', 'a b']],
    ['cards', cards, ['NVIDIA A40', '8.6, 7.0'], ['', 'x;y']],
    [
      'driver',
      cards,
      ['', '535', '535.183', '535.183.01'],
      ['53', '5350', '535.1.2.3', '535.1234', 'x535', '535x'],
    ],
    [
      'apt',
      {},
      ['', 'vim', 'libgl1 g++', 'a1=7:5.1-0+deb~1'],
      ['Vim', 'a', 'xA', '-vim', 'vim;', 'vim=', '--yes'],
    ],
    [
      'pip',
      {},
      [
        '',
        'torch',
        'torch==2.7.1',
        'a[b,c]>=1,<2',
        'https://a/b.whl',
        'git+https://a/b',
        'a~=1.0',
        'a!=1',
      ],
      [
        '-r',
        '--pre',
        'a b=',
        'a==',
        'a;x',
        'http://a',
        '!a',
        'xgit+https://a',
        'a====',
      ],
    ],
    [
      'indexes',
      {},
      [
        '',
        '--index-url https://a/simple --pre',
        '--extra-index-url file:///a --prefer-binary',
        '--find-links /wheels --no-index',
        '--trusted-host mirror',
        '--trusted-host mirror:8080',
      ],
      [
        '--index-url',
        '--index-url mirror',
        '--index-url https://a/$X',
        '--trusted-host -x:',
        '--trusted-host mirror:x',
        '--preview',
        'x--pre',
        'https://a',
      ],
    ],
    [
      'cran',
      { recipe: 'rocker' },
      ['', 'ggplot2', 'data.table'],
      ['a', '1a', 'a-b', '.ab', 'ab.', '!ab'],
    ],
    [
      'conda',
      { recipe: 'miniforge' },
      ['', 'numpy', 'python=3.12', 'conda-forge::a>=1,<2'],
      ['-c', 'a;', 'a==', '!a'],
    ],
    [
      'uid',
      { user: 'own' },
      ['1', '1000', '4294967293'],
      ['', '0', '01', '4294967294', 'x1', '1x'],
    ],
    ['gid', { user: 'own' }, ['1', '100'], ['', '0', 'x']],
    ['tag', {}, ['a', 'tom/a:1'], ['', 'A']],
    [
      'timezone',
      {},
      ['', 'UTC', 'Asia/Shanghai', 'America/Argentina/Salta', 'Etc/GMT+8'],
      ['asia', 'xAsia/Shanghai!', '1A', 'A/B/C/D', 'Asia/', 'a/Asia'],
    ],
    ['workdir', {}, ['/workspace'], ['', 'a', '/', '/a\tb']],
    ['title', {}, ['', 'a b'], ['a\nb', 'a\tb']],
    ['authors', {}, ['', 'Tom'], ['a\nb']],
    [
      'command',
      { service: 'none' },
      ['', 'python a.py'],
      ['a | b', '"a', 'a\tb'],
    ],
    ['mirror', {}, ['none', 'tuna'], []],
  ],
)('%s', (field, rest, taken, refused) => {
  for (const text of taken)
    expect(problems({ ...rest, [field]: text }), text).not.toContain(field);
  for (const text of refused)
    expect(problems({ ...rest, [field]: text }), text).toContain(field);
});

it('reports a variable’s problem in its row', () => {
  const env = [
    { name: 'A', value: '$B' },
    { name: 'PATH', value: '$PATH:/a' },
    { name: 'LD_LIBRARY_PATH', value: '/a' },
    { name: 'C', value: 'a\nb' },
    { name: '1', value: '' },
    { name: 'A', value: '' },
  ];
  expect(problems({ env })).toEqual([
    'env.1.value',
    'env.3.value',
    'env.4.name',
    'env.5.name',
  ]);
});

it('ignores fields that don’t apply', () => {
  expect(problems({ cards: '', driver: 'x' })).toEqual([]);
  expect(problems({ user: 'root', uid: '0', gid: 'x' })).toEqual([]);
  expect(problems({ service: 'jupyter', command: 'a | b' })).toEqual([]);
});
