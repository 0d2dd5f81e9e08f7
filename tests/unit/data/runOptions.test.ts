import { describe, expect, it } from 'vitest';
import { notCovered, runOptions } from '../../../src/data/runOptions';
import type { Kind, OptionRow } from '../../../src/data/schema/runOption';
import recorded from '../../fixtures/docker-run-flags.json';
import oldest from '../../fixtures/docker-run-flags-20.10.json';

/** The types that the client's help prints, and the kinds that parse them. */
const kindsOfType: Readonly<Record<string, readonly Kind[]>> = {
  bool: ['switch'],
  string: ['text', 'restart', 'user'],
  list: ['text', 'pair', 'volume', 'publish'],
  map: ['pair'],
  int: ['int'],
  uint16: ['int'],
  bytes: ['size', 'swap'],
  decimal: ['decimal'],
  duration: ['text'],
  network: ['text'],
  mount: ['mount'],
  ulimit: ['ulimit'],
  'gpu-request': ['gpus'],
};
const repeatable = ['list', 'map', 'mount', 'ulimit', 'network', 'gpu-request'];

const rows: readonly OptionRow[] = runOptions;
const flags = new Map(recorded.flags.map((f) => [f.name, f]));

describe(`options of docker run, as listed by ${recorded.client}`, () => {
  it.for(recorded.flags)(
    '--$name has a row or a reason for having none',
    ({ name }) => {
      const covered = rows.some((r) => r.id === name);
      const excused = name in notCovered;
      expect({ covered, excused }).toEqual({ covered: !excused, excused });
    },
  );

  it.for(rows)('$id exists, with this short name and type', (row) => {
    const flag = flags.get(row.id);
    expect(flag, `--${row.id} is unknown to the client`).toBeDefined();
    expect(flag?.short).toBe(row.short);
    expect(kindsOfType[flag?.type ?? '']).toContain(row.kind);
    expect(repeatable.includes(flag?.type ?? '')).toBe(row.repeat ?? false);
  });

  it('excludes only options that the client has', () => {
    expect(Object.keys(notCovered).filter((name) => !flags.has(name))).toEqual(
      [],
    );
  });

  it('has no duplicate ids, short names, or aliases', () => {
    const names = rows.flatMap((r) => [
      r.id,
      ...(r.short === undefined ? [] : [r.short]),
      ...(r.aliases ?? []),
    ]);
    expect(names.length).toBe(new Set(names).size);
  });
});

describe(`options that ${oldest.client} lacks`, () => {
  const old = new Set(oldest.flags.map(({ name }) => name));

  it('are exactly those with a first version', () => {
    expect(rows.filter(({ since }) => since).map(({ id }) => id)).toEqual(
      rows.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    );
  });

  it.for(rows.flatMap(({ newer = [] }) => newer))(
    'the pattern of $what.en matches its example',
    ({ value, example }) => {
      expect(example).toMatch(value);
    },
  );
});
