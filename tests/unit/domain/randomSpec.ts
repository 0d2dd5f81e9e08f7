import fc from 'fast-check';
import { runOptions } from '../../../src/data/runOptions';
import type { Part } from '../../../src/data/schema/command';
import type { Kind } from '../../../src/data/schema/runOption';
import { word } from '../../../src/domain/command/word';
import { acceptedBy } from '../../support/acceptedValues';
import { readValue } from '../../../src/domain/docker/occurrence';
import type { RunOptions, RunSpec } from '../../../src/domain/docker/runSpec';

const dynamic: fc.Arbitrary<Part> = fc.constantFrom<Part>(
  ...(['cwd', 'home', 'uid', 'gid', 'userName'] as const).map((dyn) => ({
    dyn,
  })),
  { dyn: 'variable', name: 'DATA' },
  { dyn: 'script', text: '$(date "+%F )")' },
  { dyn: 'script', text: '${A:-b c}' },
);
const text = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .filter((t) => !/\p{Cc}/u.test(t));
/** Any word, including one that starts like an option. */
export const anyWord = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: dynamic }),
    { maxLength: 4 },
  )
  .map((parts) => word(...parts));
const bare = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
const path = text.map((t) => `/${t.replaceAll(':', '')}`);
const port = fc.integer({ min: 1, max: 65535 }).map(String);
const without = (w: readonly Part[], c: string) =>
  word(...w.map((p) => (typeof p === 'string' ? p.replaceAll(c, '') : p)));

const values: Readonly<Record<Kind, fc.Arbitrary<unknown>>> = {
  switch: fc.boolean(),
  text: anyWord,
  int: fc.integer(),
  decimal: fc.constantFrom('1', '0.5', '12.25'),
  size: fc.constantFrom('16g', '1.5GB', '0', '512', '64MiB', '7k'),
  swap: fc.constantFrom('16g', '-1'),
  pair: fc.record({ name: bare, value: anyWord }, { requiredKeys: ['name'] }),
  user: fc.record(
    { user: anyWord.map((w) => without(w, ':')), group: anyWord },
    { requiredKeys: ['user'] },
  ),
  gpus: fc.oneof(
    fc.constantFrom(
      { fields: ['all'] },
      { fields: ['2'] },
      { fields: ['0', '1'] },
    ),
    fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }).map((ids) => ({
      fields: [`device=${ids.join(',')}`, 'capabilities=compute,utility'],
    })),
  ),
  volume: fc.record(
    {
      source: path.map((p) => word(p)),
      target: path.map((p) => word(p)),
      options: fc.constantFrom(['ro'], ['ro', 'z']),
    },
    { requiredKeys: ['source', 'target'] },
  ),
  mount: fc
    .record({ source: anyWord.filter((w) => w.length > 0), target: text })
    .map(({ source, target }) => ({
      fields: [
        { key: 'type', value: word('bind') },
        { key: 'source', value: source },
        { key: 'target', value: word(`/${target}`) },
        { key: 'readonly' },
      ],
    })),
  publish: fc.record(
    {
      address: fc.constantFrom('127.0.0.1', '0.0.0.0', '::1'),
      hostPort: port,
      containerPort: port,
      protocol: fc.constantFrom('tcp', 'udp', 'sctp'),
    },
    { requiredKeys: ['containerPort'] },
  ),
  ulimit: fc.record(
    {
      name: fc.constantFrom('memlock', 'nofile'),
      soft: fc.nat(1024),
      hard: fc.oneof(fc.constant(-1), fc.integer({ min: 1024 })),
    },
    { requiredKeys: ['name', 'soft'] },
  ),
  restart: fc.oneof(
    fc
      .constantFrom(...(['no', 'always', 'unless-stopped'] as const))
      .map((policy) => ({ policy })),
    fc.nat(99).map((max) => ({ policy: 'on-failure', max })),
  ),
};

const rows = runOptions;

const valueOf = ({ id, kind, ...row }: (typeof rows)[number]) =>
  'accepts' in row
    ? fc
        .constantFrom(...acceptedBy(row.accepts))
        .map((text) => readValue(id, word(text)))
    : values[kind];

const options = fc
  .subarray([...rows], { maxLength: 8 })
  .chain((chosen) =>
    fc.record(
      Object.fromEntries(
        chosen.map((row) => [
          row.id,
          'repeat' in row
            ? fc.array(valueOf(row), { minLength: 1, maxLength: 3 })
            : valueOf(row),
        ]),
      ),
    ),
  )
  // The values fit the kinds of their rows by construction.
  .map((o) => o as RunOptions);

/** Any command that the model can represent. */
export const randomSpec: fc.Arbitrary<RunSpec> = fc.record({
  options,
  image: fc
    .stringMatching(/^[a-z]{1,8}(:[a-z0-9]{1,4})?$/)
    .map((name) => word(name)),
  command: fc.array(anyWord, { maxLength: 4 }),
});
