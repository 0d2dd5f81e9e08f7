import { describe, expect, it } from 'vitest';
import { parseMachine } from '../../../../src/domain/profile/parseMachine';
import {
  checkProfileText,
  parseProfile,
} from '../../../../src/domain/profile/parseProfile';
import { prefixes } from '../../../../src/domain/profile/readerContext';
import { atLeast } from '../../../../src/domain/profile/sharedMemory';
import lab from '../../../labs/example';

const card = {
  index: 0,
  name: 'NVIDIA A40',
  whole: true,
  slices: [],
  from: 'paste',
};
const long = (length: number) => 'a'.repeat(length);

/** What is kept of one value of a GPU or of the machine, in its place. */
const keptOfCard = (part: object) =>
  (parseMachine({ cards: [{ ...card, ...part }] })?.cards[0] ??
    null) as Readonly<Record<string, unknown>> | null;
const keptOfMachine = (part: object) =>
  parseMachine({ cards: [card], ...part }) as unknown as Readonly<
    Record<string, unknown>
  >;

describe('a value of a GPU', () => {
  it.each([
    [
      'uuid',
      ['GPU-01234567', `GPU-${long(80)}`],
      [
        'GPU-0123456',
        `GPU-${long(81)}`,
        'xGPU-01234567',
        'GPU-01234567 ',
        'GPU-0123456g',
      ],
    ],
    ['capability', ['8.6', '12.0'], ['8', '8.66', '123.0', 'x8.6', '8.6x']],
    ['memoryMiB', [0, 46068], [-1, 1.5, '1']],
    ['migEnabled', [true, false], [1, 'true']],
    ['openStart', [true], ['true']],
    [
      'slices',
      [
        [{ profile: '1g.5gb+me' }],
        [{ uuid: 'MIG-GPU-01234567/1/0' }],
        [{ uuid: 'MIG-01234567' }],
      ],
      [],
    ],
    [
      'use',
      [{ utilization: 100, processes: [1] }, { memoryMiB: 3 }],
      [
        { utilization: 101 },
        { processes: ['1'] },
        { processes: Array.from({ length: 257 }, () => 1) },
        { x: 1 },
      ],
    ],
  ] as const)('keeps a valid %s', (name, right, wrong) => {
    for (const value of right)
      expect(
        keptOfCard({ [name]: value })?.[name],
        JSON.stringify(value),
      ).toEqual(value);
    for (const value of wrong)
      expect(keptOfCard({ [name]: value }), JSON.stringify(value)).toEqual(
        card,
      );
  });

  it.each([
    ['name', ['', '-a', 'a\n', 'a;', long(81)]],
    ['index', [-1, 1000, '0']],
    ['from', ['x']],
    ['whole', ['true']],
    [
      'slices',
      [
        [{ profile: '1G' }],
        [{ uuid: 'MIG-1' }],
        [{ x: 1 }],
        Array.from({ length: 17 }, () => ({})),
      ],
    ],
  ])('ends the list at an invalid %s', (name, wrong) => {
    for (const value of wrong)
      expect(
        parseMachine({ cards: [card, { ...card, [name]: value }, card] })?.cards
          .length,
        JSON.stringify(value),
      ).toBe(1);
  });

  it('may have a name of eighty characters and a three-digit index', () => {
    expect(keptOfCard({ name: long(80), index: 999 })).toMatchObject({
      name: long(80),
      index: 999,
    });
  });
});

it.each([
  [
    'driver',
    ['535', '535.183', '535.1.2.3', '535.1234'],
    ['53', '5350', '535.12345', '535.1.2.3.4', 'x535', '535x'],
  ],
  ['cuda', ['9.0', '12.8'], ['12', '123.0', '12.88', 'x9.0', '9.0x']],
  [
    'docker',
    ['20.10', '20.10.24'],
    ['20', '20.10.24.1', '1234.1', 'x20.10', '20.10x'],
  ],
  ['architecture', ['amd64', 'arm64'], ['x86_64', '']],
])('keeps a valid %s of a machine', (name, right, wrong) => {
  for (const value of right)
    expect(keptOfMachine({ [name]: { value, from: 'paste' } })[name]).toEqual({
      value,
      from: 'paste',
    });
  for (const value of wrong)
    expect(
      keptOfMachine({ [name]: { value, from: 'paste' } })[name],
    ).toBeUndefined();
  expect(
    keptOfMachine({ [name]: { value: right[0], from: 'x' } })[name],
  ).toBeUndefined();
});

it('a value that is absent stays absent', () => {
  expect(parseMachine({ cards: [card] })).toStrictEqual({ cards: [card] });
});

it('a machine has between one and sixty-four GPUs', () => {
  expect(parseMachine({ cards: [] })).toBeUndefined();
  expect(parseMachine({ cards: {} })).toBeUndefined();
  expect(parseMachine(null)).toBeUndefined();
  const many = Array.from({ length: 70 }, (_, index) => ({ ...card, index }));
  expect(parseMachine({ cards: many })?.cards.length).toBe(64);
});

describe('a text in the profile', () => {
  it.each([
    [
      'user',
      ['', 'tom', '_a', 'Tom.a-b', long(32)],
      ['1a', '-a', '_', '__', 'a b', long(33), 'a;', '.a'],
    ],
    [
      'home',
      ['', '/', '/home/a b', `/${long(255)}`],
      ['a', '/a:b', '/a\nb', `/${long(256)}`, 'x/a'],
    ],
  ] as const)('%s', (field, taken, refused) => {
    for (const text of taken)
      expect(checkProfileText(field, text), text).toBeNull();
    for (const text of refused)
      expect(checkProfileText(field, text), text).not.toBeNull();
  });

  it.each([
    [{ server: 'ash-2' }, { server: 'ash-2' }],
    [{ server: 'Ash' }, { server: '' }],
    [{ server: '2ash' }, { server: '' }],
    [{ server: 'ash ' }, { server: '' }],
    [{ server: 1 }, { server: '' }],
    [
      { user: 1, home: '/a:b', data: '/d' },
      { user: '', home: '', data: '/d' },
    ],
    [
      { laptop: 'macos', shell: 'cmd' },
      { laptop: 'macos', shell: 'cmd' },
    ],
    [
      { laptop: 'x', shell: 'x' },
      { laptop: undefined, shell: undefined },
    ],
  ])('stored as %j, it becomes %j', (stored, kept) => {
    const profile = parseProfile(JSON.stringify(stored)) as object;
    expect({ laptop: undefined, shell: undefined, ...profile }).toMatchObject(
      kept,
    );
  });
});

it.each([
  ['tom', 'tom'],
  ['Tom', 'tom'],
  ['_tom.', 'tom'],
  ['t..o__m', 't-o-m'],
  ['t.o', 't.o'],
])('the account %s is %s in the names of its containers', (account, name) => {
  expect(prefixes(lab, account).containerPrefix).toBe(`${name}-`);
});

it.each([
  ['16g', undefined, '16g'],
  ['16g', '32g', '32g'],
  ['16g', '8g', '16g'],
  ['16g', '16384m', '16g'],
  ['16g', 'x', '16g'],
  ['x', '8g', '8g'],
])(
  'with %s in the example and %s on the server, shared memory is %s',
  (size, ofServer, taken) => {
    expect(atLeast(size, ofServer)).toBe(taken);
  },
);
