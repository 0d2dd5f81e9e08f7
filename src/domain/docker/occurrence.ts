import { runOptions } from '../../data/runOptions';
import type { OptionRow } from '../../data/schema/runOption';
import type { Word } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import type { Codec } from './kinds/codec';
import { codecs } from './kinds/codecs';
import type { OptionId, RunOptions } from './runSpec';

/** One use of an option in a command. Its value fits the kind of its row. */
export type Occurrence = {
  readonly id: OptionId;
  /** Which use of a repeatable option this is, from 0. */
  readonly index: number;
  readonly value: unknown;
};

const byId: ReadonlyMap<string, OptionRow> = new Map(
  runOptions.map((row) => [row.id, row]),
);

/** The row of an option. */
export function rowOf(id: OptionId): OptionRow {
  const row = byId.get(id);
  if (!row) throw new Error(`no row for ${id}`);
  return row;
}

/**
 * The codec of an option with its value type forgotten. The mapped types of
 * RunOptions and `codecs` tie an id to its kind; a loop over ids cannot carry
 * that tie, so it is dropped here and nowhere else.
 */
function codecOf(id: OptionId): Codec<unknown> {
  return codecs[rowOf(id).kind] as Codec<unknown>;
}

/** Reads a raw value by the codec of its option; null where it is not one. */
export const readValue = (id: OptionId, raw: Word): unknown =>
  codecOf(id).parse(raw);

/** The value as one word. */
export const formatValue = ({ id, value }: Occurrence): Word =>
  codecOf(id).format(value);

/** One sentence about this value. */
export const describeValue = ({ id, value }: Occurrence): Localized =>
  codecOf(id).describe(value);

/** Every use of an option, in the order of the table. */
export function occurrences(options: RunOptions): readonly Occurrence[] {
  return runOptions.flatMap((row): readonly Occurrence[] => {
    const value: unknown = options[row.id];
    if (value === undefined) return [];
    const values = 'repeat' in row ? (value as readonly unknown[]) : [value];
    return values.map((v, index) => ({ id: row.id, index, value: v }));
  });
}

/** The inverse of {@link occurrences}; a later use of a single option wins, as in the client. */
export function collect(
  uses: readonly Omit<Occurrence, 'index'>[],
): RunOptions {
  const options: Partial<Record<OptionId, unknown>> = {};
  for (const { id, value } of uses) {
    const before = options[id] as readonly unknown[] | undefined;
    options[id] = rowOf(id).repeat ? [...(before ?? []), value] : value;
  }
  return options as RunOptions;
}
