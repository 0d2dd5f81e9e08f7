import type { Field, Fields, FormOf } from '../../data/schema/formField';
import { asObject } from '../text/json';
import { oneOf, readerOf, spell, type Reader } from './readers';

/** What a form begins with: presets or recipes, the first where none is named. */
export type Start<Name extends string, Id extends string> = {
  /** Its parameter in the address. */
  readonly name: Name;
  readonly ids: readonly [Id, ...Id[]];
};

/** What a reader has changed in a form; all else is the preset's. */
export type EditsOf<
  Table extends Fields,
  Name extends string = never,
  Id extends string = never,
> = Partial<FormOf<Table>> & { readonly [N in Name]?: Id };

/** What could be read, and the names of what could not; `all` where the whole is damaged. */
export type Reading<Edits> = {
  readonly edits: Edits;
  readonly unread: readonly string[] | 'all';
};

/** Whether values that live in memory alone are written too: they may be secrets. */
export type Memory = 'with memory' | 'without memory';

type Query = Readonly<Record<string, string>>;

/** Reads and writes what a reader has changed in a form. */
export type FormCodec<Edits> = {
  readonly table: Fields;
  readonly start: Start<string, string> | null;
  /** The choices among the parameters of an address; parameters of others are ignored. */
  readonly readChoices: (query: Query) => Reading<Edits>;
  /** The parameters for some edits; null takes one away. Texts never get in. */
  readonly writeChoices: (
    edits: Partial<Edits>,
  ) => Readonly<Record<string, string | null>>;
  /** The texts that were stored or shared; never throws. */
  readonly readTexts: (json: string | null) => Reading<Edits>;
  readonly writeTexts: (edits: Edits, memory: Memory) => string;
  /** Texts and choices in one. */
  readonly readAll: (json: string | null) => Reading<Edits>;
  readonly writeAll: (edits: Edits, memory: Memory) => string;
};

/**
 * The codec of a form, made from its table, so that no field can be missing.
 *
 * @param table - every field of the form
 * @param start - its presets or recipes, where it has any
 */
export function formCodec<
  Table extends Fields,
  Name extends string = never,
  Id extends string = never,
>(
  table: Table,
  start: Start<Name, Id> | null = null,
): FormCodec<EditsOf<Table, Name, Id>> {
  type Edits = EditsOf<Table, Name, Id>;
  const rows = Object.entries(table);
  const choices = readers(
    rows.filter(([, field]) => field.lives === 'address'),
  );
  if (start) choices.set(start.name, oneOf(start.ids));
  const texts = readers(rows.filter(([, field]) => field.lives !== 'address'));
  // each reader makes what the form's field of its name holds
  const readAs = (all: Readers, input: unknown, strict: boolean) =>
    read(all, input, strict) as Reading<Edits>;
  const spelled = (edits: Partial<Edits>) =>
    [...choices.keys()].map((name) => {
      const value: unknown = edits[name as keyof Edits];
      return [name, value === undefined ? null : spell(value)] as const;
    });
  const written = (edits: Edits, memory: Memory) =>
    rows.flatMap(([name, field]) => {
      const value: unknown = edits[name as keyof Edits];
      return value === undefined || isHidden(field, memory)
        ? []
        : [[name, memory === 'with memory' ? value : stored(field, value)]];
    });
  return {
    table,
    start,
    readChoices: (query) => readAs(choices, query, false),
    writeChoices: (edits) => Object.fromEntries(spelled(edits)),
    readTexts: (json) => readAs(texts, parsed(json), true),
    writeTexts: (edits, memory) =>
      JSON.stringify(Object.fromEntries(written(edits, memory))),
    readAll: (json) =>
      readAs(new Map([...choices, ...texts]), parsed(json), true),
    writeAll: (edits, memory) =>
      JSON.stringify({
        ...Object.fromEntries(
          spelled(edits).filter(([, word]) => word !== null),
        ),
        ...Object.fromEntries(written(edits, memory)),
      }),
  };
}

type Readers = ReadonlyMap<string, Reader>;

const readers = (rows: readonly (readonly [string, Field])[]) =>
  new Map(rows.map(([name, field]) => [name, readerOf(field)]));

const isHidden = (field: Field, memory: Memory) =>
  field.lives === 'address' ||
  (field.lives === 'memory' && memory === 'without memory');

/** A value without the cells that live in memory alone. */
function stored(field: Field, value: unknown): unknown {
  if (field.kind !== 'rows') return value;
  // the form's type says that a field of rows holds a list of objects
  return (value as readonly object[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => field.cells[name]?.lives !== 'memory',
      ),
    ),
  );
}

/** The fields that can be read. With `strict`, names that no field has are unread too. */
function read(
  all: Readers,
  input: unknown,
  strict: boolean,
): Reading<Readonly<Record<string, unknown>>> {
  if (input === damaged) return { edits: {}, unread: 'all' };
  const edits: Record<string, unknown> = {};
  const unread: string[] = [];
  for (const [name, value] of Object.entries(asObject(input))) {
    const reader = all.get(name);
    const result = reader?.(value);
    if (result !== undefined) edits[name] = result;
    else if (reader || strict) unread.push(name);
  }
  return { edits, unread };
}

const damaged = Symbol('damaged');

/** An object in JSON; nothing was stored where there is no text. */
function parsed(json: string | null): unknown {
  if (json === null) return {};
  try {
    const value: unknown = JSON.parse(json);
    return value === asObject(value) ? value : damaged;
  } catch {
    return damaged;
  }
}
