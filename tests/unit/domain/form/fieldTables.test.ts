import { describe, expect, it } from 'vitest';
import { runFields } from '../../../../src/data/runFields';
import { runOptions } from '../../../../src/data/runOptions';
import type { Field, Fields } from '../../../../src/data/schema/formField';
import {
  checkFields,
  type Checks,
} from '../../../../src/domain/form/checkFields';
import { topicOf, topicsOf } from '../../../../src/domain/form/fieldOf';
import { sharedFields } from '../../../../src/domain/form/shared';
import { fieldOfOption } from '../../../../src/domain/run/fieldOf';
import { formTables, sampleOf, secret } from '../../../support/fieldTables';

describe.each(formTables)('the table of the $id form', ({ table, codec }) => {
  const fields = Object.entries(table);

  it.for(fields)(
    '%s survives a round trip through its storage',
    ([name, field]) => {
      const edits = { [name]: sampleOf(field) };
      const query = Object.fromEntries(
        Object.entries(codec.writeChoices(edits)).filter(
          (pair): pair is [string, string] => pair[1] !== null,
        ),
      );
      const texts = codec.writeTexts(edits, 'with memory');
      expect({
        ...codec.readChoices(query).edits,
        ...codec.readTexts(texts).edits,
      }).toEqual(edits);
      expect(Object.keys(query)).toEqual(
        field.lives === 'address' ? [name] : [],
      );
      expect(codec.readAll(codec.writeAll(edits, 'with memory'))).toEqual({
        edits,
        unread: [],
      });
    },
  );

  it.for(fields)('%s: values kept in memory aren’t stored', ([name, field]) => {
    const edits = { [name]: sampleOf(field) };
    for (const json of [
      codec.writeTexts(edits, 'without memory'),
      codec.writeAll(edits, 'without memory'),
    ]) {
      const stored = JSON.parse(json) as Record<string, unknown>;
      if (field.kind === 'rows') {
        const kept = Object.entries(field.cells).filter(
          ([, cell]) => cell.lives !== 'memory',
        );
        const rows = stored[name] as readonly object[];
        expect(rows.map((row) => Object.keys(row))).toEqual(
          rows.map(() => kept.map(([cell]) => cell)),
        );
      }
      if (field.lives === 'memory') expect(stored).not.toHaveProperty(name);
    }
    // The address never contains a text.
    const address = Object.values(codec.writeChoices(edits)).join('&');
    expect(address).not.toContain(secret.slice(0, 7));
  });

  it.for(fields.filter(([, { lives }]) => lives !== 'address'))(
    '%s is listed unchanged before it is shared',
    ([name, field]) => {
      const [shared] = sharedFields(table, { [name]: sampleOf(field, 30_000) });
      expect(shared?.label).toBe(field.label);
      const said = shared?.values.flat().map(({ text }) => text) ?? [];
      expect(said).toContain(secret.padEnd(30_000, 'x'));
    },
  );

  it('has a unique label in both languages for each field', () => {
    for (const locale of ['en', 'zh'] as const) {
      const labels = fields.map(([, { label }]) => label[locale]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('has exactly one writer for each part', () => {
    const parts = fields.flatMap(([, { writes = [] }]) => writes);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it.for([
    ['[]', 'all'],
    ['{"name', 'all'],
    ['null', 'all'],
    ['"x"', 'all'],
    ['{"command":1}', ['command']],
    ['{"env":[{"value":"x"}]}', ['env']],
    ['{"noSuchField":"x"}', ['noSuchField']],
    ['{"__proto__":{"command":"x"}}', ['__proto__']],
    ['{}', []],
  ] as const)('reports what it can’t read in %s', ([json, unread]) => {
    expect(codec.readTexts(json)).toEqual({ edits: {}, unread });
  });
});

it('reports exactly the unknown values in the address', () => {
  const [run] = formTables;
  expect(
    run?.codec.readChoices({
      preset: '<img src=x onerror=alert(1)>',
      gpus: 'toString',
      cards: '0-1-',
      user: 'root',
      utm_source: 'mail',
      image: 'evil/image:1',
    }),
  ).toEqual({ edits: { user: 'root' }, unread: ['preset', 'gpus', 'cards'] });
});

it('assigns each option to the field that names it, and all others to the additional options', () => {
  const owners = runOptions.map(({ id }) => [id, fieldOfOption(id)] as const);
  const own = new Map(owners.filter(([, field]) => field !== 'more'));
  const named = new Set(
    Object.values<Field>(runFields).flatMap(({ writes = [] }) => writes),
  );
  expect([...own.keys()]).toEqual(
    runOptions.map(({ id }) => id).filter((id) => named.has(id)),
  );
  expect(own.get('tty')).toBe('mode');
  expect(own.get('volume')).toBe(own.get('mount'));
  expect(fieldOfOption('privileged')).toBe('more');
});

it.each([
  ['env.0.name', 'more'],
  ['more', 'more'],
  ['memory', 'resources'],
  ['mounts.0.host', undefined],
  ['environment', undefined],
])('%s is collapsed under %s', (field, topic) => {
  expect(topicOf(runFields, field)).toBe(topic);
});

it('expands exactly the topics with invalid values', () => {
  const wrong = ['memory', 'cpus', 'mounts.0.host', 'ports.1.host'];
  expect([...topicsOf(runFields, wrong)]).toEqual(['resources', 'ports']);
});

describe('a field that exists in only one place doesn’t compile', () => {
  const label = { en: 'A', zh: '甲' };
  const table = {
    a: { kind: 'text', lives: 'tab', label },
    rows: {
      kind: 'rows',
      lives: 'tab',
      label,
      cells: { b: { kind: 'text', label } },
    },
  } as const satisfies Fields;
  type Context = null;

  it('in the checks of a form', () => {
    const good: Checks<typeof table, Context> = {
      a: null,
      rows: { row: ({ b }) => ({ b: b ? null : label }), once: ['b', label] },
    };
    // @ts-expect-error: `rows` has no entry
    const missing: Checks<typeof table, Context> = { a: null };
    const more: Checks<typeof table, Context> = {
      ...good,
      // @ts-expect-error: the table has no such field
      other: null,
    };
    const rows = [{ b: 'x' }, { b: '' }, { b: 'y' }, { b: 'y' }];
    expect(checkFields(table, more, { a: '', rows }, null)).toEqual([
      { field: 'rows.3.b', message: label },
    ]);
    expect(missing).not.toHaveProperty('rows');
  });

  it('as a text in the address', () => {
    const leaking: Fields = {
      // @ts-expect-error: no text may live in the address
      a: { kind: 'text', lives: 'address', label },
    };
    expect(leaking).toBeDefined();
  });
});
