import type { Field, Fields, FormOf } from '../../data/schema/formField';
import { asObject } from '../text/json';
import { oneOf, readerOf, spell, type Reader } from './readers';

/** The presets or recipes that a form starts from; the first is the default. */
export type Start<Name extends string, Id extends string> = {
  /** The name of its URL parameter. */
  readonly name: Name;
  readonly ids: readonly [Id, ...Id[]];
};

/** The user's edits in a form; all other values come from the preset. */
export type EditsOf<
  Table extends Fields,
  Name extends string = never,
  Id extends string = never,
> = Partial<FormOf<Table>> & { readonly [N in Name]?: Id };

/**
 * The valid values, and the names of the invalid ones; `all` if everything is
 * damaged.
 */
export type Reading<Edits> = {
  readonly edits: Edits;
  readonly unread: readonly string[] | 'all';
};

/**
 * Whether to include values that are kept in memory only, because they may be
 * secrets.
 */
export type Memory = 'with memory' | 'without memory';

type Query = Readonly<Record<string, string>>;

/** Reads and writes the user's edits in a form. */
export type FormCodec<Edits> = {
  readonly table: Fields;
  readonly start: Start<string, string> | null;
  /** Reads the choices from URL parameters; parameters of other widgets are ignored. */
  readonly readChoices: (query: Query) => Reading<Edits>;
  /** The URL parameters for edits; null removes a parameter. Texts are never included. */
  readonly writeChoices: (
    edits: Partial<Edits>,
  ) => Readonly<Record<string, string | null>>;
  /** Reads the stored or shared texts; never throws. */
  readonly readTexts: (json: string | null) => Reading<Edits>;
  readonly writeTexts: (edits: Edits, memory: Memory) => string;
  /** Reads texts and choices together. */
  readonly readAll: (json: string | null) => Reading<Edits>;
  readonly writeAll: (edits: Edits, memory: Memory) => string;
};

/**
 * Creates the codec of a form from its table, so that it covers every field.
 *
 * @param table - every field of the form
 * @param start - its presets or recipes, if it has any
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
  // each reader returns the type of the field with its name
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

/** A value without the cells that are kept in memory only. */
function stored(field: Field, value: unknown): unknown {
  if (field.kind !== 'rows') return value;
  // the form's type guarantees that a field with rows holds a list of objects
  return (value as readonly object[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => field.cells[name]?.lives !== 'memory',
      ),
    ),
  );
}

/** Reads the valid fields. With `strict`, unknown field names are reported too. */
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

/** Parses a JSON object; no text means that nothing was stored. */
function parsed(json: string | null): unknown {
  if (json === null) return {};
  try {
    const value: unknown = JSON.parse(json);
    return value === asObject(value) ? value : damaged;
  } catch {
    return damaged;
  }
}
