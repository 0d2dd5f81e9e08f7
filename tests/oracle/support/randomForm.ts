import fc from 'fast-check';
import { defaultImage } from '../../../src/data/runPresets';
import type { RunForm } from '../../../src/data/runFields';
import { testContext } from './testContext';

/** Text fragments that are dangerous in shells, in docker's own parsers, or in file names. */
const pieces = [
  'a',
  'data',
  'my data',
  ' ',
  '  ',
  "'",
  '"',
  '\\',
  '$',
  '$HOME',
  '${PATH}',
  '$(touch canary)',
  '`touch canary`',
  '; touch canary;',
  '&& touch canary',
  '| touch canary',
  '> canary',
  '!',
  '!!',
  '!-1',
  '*',
  '?',
  '[a]',
  '~',
  '#',
  '&',
  '(',
  ')',
  '{a,b}',
  '<',
  '%PATH%',
  '^',
  '-',
  '--',
  '-rf',
  '=',
  ',',
  '+',
  '@',
  '汤姆',
  '数据',
  '，',
  '：',
  '“”',
  '‘',
  '—',
  'é',
  '😀',
  '\n',
  '\n\n',
  '.',
  '..',
  '\u00a0',
  '\u202e',
];
const withColon = [...pieces, ':', '::'];

const mixed = (from: readonly string[]) =>
  fc
    .array(fc.constantFrom(...from), { minLength: 0, maxLength: 5 })
    .map((p) => p.join(''));

export const hostile = mixed(withColon);
const absolute = mixed(withColon).map((text) => `/x${text}`);
const hostPath = fc.oneof(
  absolute,
  mixed(pieces).map((text) => `~/x${text}`),
  mixed(pieces).map((text) => `$PWD/x${text}`),
  mixed(pieces).map((text) => `x${text}`),
  fc.constantFrom('~', '.', './x', '$HOME', '/data'),
);
const port = fc.integer({ min: 1, max: 65535 }).map(String);
const unique = <T>(item: fc.Arbitrary<T>, key: (value: T) => string) =>
  fc.uniqueArray(item, { maxLength: 3, selector: key });

/** The command as a list, and as typed: quoted here by code that is independent of the product's. */
const command = fc.array(
  fc.oneof(hostile, fc.constantFrom('python', '-c', '--lr')),
  { maxLength: 4 },
);
export const typed = (argv: readonly string[]) =>
  argv.map((a) => `'${a.split("'").join(`'"'"'`)}'`).join(' ');

export type RandomCase = {
  readonly form: RunForm;
  readonly argv: readonly string[];
};

/** Any form that the generator accepts, with values of all kinds. */
export const randomForm: fc.Arbitrary<RandomCase> = command.chain((argv) =>
  fc
    .record<RunForm>({
      on: fc.constant('server'),
      image: fc.constantFrom(
        defaultImage,
        'tom/train:1.0',
        'registry.example:5000/a/b@sha256:' + 'a'.repeat(64),
        'ubuntu',
      ),
      name: fc.stringMatching(/^([a-zA-Z0-9][a-zA-Z0-9_.-]{1,20})?$/),
      gpus: fc.constantFrom('none', 'all', 'chosen', 'count'),
      cards: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      // The lab's GPUs aren't split; slices have their own test.
      slices: fc.constant([]),
      cardsBy: fc.constantFrom('index', 'uuid'),
      gpuCount: fc.integer({ min: 1, max: 9 }).map(String),
      mounts: unique(
        fc.record({
          host: hostPath,
          container: absolute,
          readOnly: fc.boolean(),
        }),
        (m) => m.container.trim().replace(/\/+$/, ''),
      ),
      mountAs: fc.constantFrom('volume', 'bind'),
      ports: unique(
        fc.record({
          address: fc.constantFrom('loopback', 'all'),
          host: port,
          container: port,
        }),
        (p) => p.host,
      ),
      sharedMemory: fc.constantFrom('default', 'size', 'host'),
      shmSize: fc.constantFrom('16g', '512m', '1.5g', '64GB', '100k'),
      user: fc.constantFrom('own', 'ownEntry', 'image', 'root'),
      home: absolute,
      workdir: fc.option(absolute, { nil: '' }),
      env: unique(
        fc.record({
          name: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/),
          value: hostile,
        }),
        (e) => e.name,
      ),
      mode: fc.constantFrom('interactive', 'background'),
      after: fc.constantFrom('remove', 'keep', 'on-failure', 'unless-stopped'),
      init: fc.boolean(),
      cpus: fc.constantFrom('', '4', '1.5', '0.25'),
      memory: fc.constantFrom('', '8g', '512m', '6m'),
      command: fc.constant(typed(argv)),
      more: fc.constantFrom(
        '',
        '--ulimit memlock=-1',
        '--cap-add SYS_PTRACE --pids-limit 100',
        "--hostname 'a b'",
        '--restart always',
      ),
    })
    .map((form) =>
      // The client accepts it with neither --rm nor another --restart.
      form.more.startsWith('--restart') && form.after !== 'keep'
        ? { ...form, more: '' }
        : form,
    )
    .map((form) => ({ form, argv })),
);

export { testContext };
