import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/domain/examples/badge';
import {
  readmeCommand,
  readmeMachine,
} from '../../../src/domain/examples/readmeCommand';
import {
  filterExamples,
  groupExamples,
} from '../../../src/domain/examples/view';

const result = {
  kind: 'built',
  on: 'Debian 12.12',
  engine: '28.5.2',
  date: '2026-11-24',
  hash: 'aa',
} as const;

describe('badgeOf', () => {
  it('reports the recorded result if the files are unchanged', () => {
    const { on, engine, date } = result;
    expect(badgeOf(result, 'aa')).toEqual({ kind: 'built', on, engine, date });
  });

  it('doesn’t apply a result to changed files', () => {
    expect(badgeOf(result, 'bb').kind).toBe('changed');
  });

  it('reports nothing if nothing is recorded', () => {
    expect(badgeOf(undefined, 'aa')).toEqual({ kind: 'none' });
  });
});

describe('filterExamples', () => {
  const examples = [
    { id: 'a', framework: 'r', hardware: 'cpu' },
    {
      id: 'b',
      framework: 'pytorch',
      hardware: 'gpu',
      service: { kind: 'notebook', port: 8888 },
    },
    { id: 'c', framework: 'pytorch', hardware: 'gpu' },
  ] as const;

  it.each([
    [{}, 'abc'],
    [{ framework: 'pytorch' }, 'bc'],
    [{ hardware: 'cpu' }, 'a'],
    [{ service: 'none' }, 'ac'],
    [{ framework: 'pytorch', service: 'notebook' }, 'b'],
    [{ framework: 'unheard-of' }, ''],
  ])('%j leaves %s', (filter, ids) => {
    const left = filterExamples<(typeof examples)[number]>(examples, filter);
    expect(left.map(({ id }) => id).join('')).toBe(ids);
  });
});

describe('readmeCommand', () => {
  it('replaces the sample names with placeholders', () => {
    expect(
      readmeCommand(
        'docker run --name you-r -p 127.0.0.1:18000:1 -v /home/you/x:/x you/r:1.0',
      ),
    ).toBe(
      'docker run --name {prefix}r -p 127.0.0.1:{notebookPort}:1 -v {home}/x:/x {imagePrefix}r:1.0',
    );
    expect(readmeCommand('scp x.tar you@server:')).toBe(
      'scp {via} x.tar {user}@{server}:',
    );
  });
});

describe('readmeMachine', () => {
  it.each([
    ['on=server', 'server'],
    ['title="x" on=laptop', 'laptop'],
    ['on=serverless', null],
    ['', null],
  ])('%j names %s', (info, machine) => {
    expect(readmeMachine(info)).toBe(machine);
  });
});

describe('groupExamples', () => {
  it('puts what most readers look for first, and the recommended example at the top', () => {
    const groups = groupExamples([
      { id: 'r', use: 'environment' },
      { id: 'tensorflow', use: 'train' },
      { id: 'torch', use: 'train', startHere: true },
    ] as const);
    expect(
      groups.map(({ use, examples }) => [use, examples.map(({ id }) => id)]),
    ).toEqual([
      ['train', ['torch', 'tensorflow']],
      ['environment', ['r']],
    ]);
  });
});
