import { runOptions } from '../../data/runOptions';
import type { OptionRow } from '../../data/schema/runOption';
import type { Word } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import type { Codec } from './kinds/codec';
import { codecs } from './kinds/codecs';
import type { OptionId, RunOptions, UnfilledOption } from './runSpec';
import { isUnfilled, unfilled } from './unfilled';
import { display, literal } from '../command/word';

/** One use of an option in a command. Its value fits the kind of its row. */
export type Occurrence = {
  readonly id: OptionId;
  /** Which use of a repeatable option this is, from 0. */
  readonly index: number;
  /** Of the type of its kind, or an `Unfilled`. */
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

/**
 * Reads a raw value by the codec of its option; one that only the shell knows
 * is an `Unfilled`. Null where it is no value of the option.
 */
export function readValue(id: OptionId, raw: Word): unknown {
  const { accepts } = rowOf(id);
  const text = literal(raw);
  if (text !== null && accepts?.test(text) === false) return null;
  return codecOf(id).parse(raw) ?? unfilled(raw);
}

/** The value as one word. */
export const formatValue = ({
  id,
  value,
}: Pick<Occurrence, 'id' | 'value'>): Word =>
  isUnfilled(value) ? value.unfilled : codecOf(id).format(value);

/** One sentence about this value. */
export const describeValue = ({ id, value }: Occurrence): Localized =>
  isUnfilled(value)
    ? {
        en: `The shell fills in ${display(value.unfilled)} when the command runs.`,
        zh: `执行时由 shell 填入 ${display(value.unfilled)}。`,
      }
    : codecOf(id).describe(value);

/** Every use of an option, in the order of the table; those that the shell fills in come last. */
export function occurrences(
  options: RunOptions,
  filledByShell: readonly UnfilledOption[] = [],
): readonly Occurrence[] {
  const known = runOptions.flatMap((row): readonly Occurrence[] => {
    const value: unknown = options[row.id];
    if (value === undefined) return [];
    const values = 'repeat' in row ? (value as readonly unknown[]) : [value];
    return values.map((v, index) => ({ id: row.id, index, value: v }));
  });
  return [
    ...known,
    ...filledByShell.map(({ id, raw }, i) => ({
      id,
      index: known.filter((use) => use.id === id).length + i,
      value: { unfilled: raw },
    })),
  ];
}

/** The inverse of {@link occurrences}; a later use of a single option wins, as in the client. */
export function collect(
  uses: readonly Omit<Occurrence, 'index'>[],
): RunOptions {
  const options: Partial<Record<OptionId, unknown>> = {};
  for (const { id, value } of uses) {
    if (isUnfilled(value)) continue;
    const before = options[id] as readonly unknown[] | undefined;
    options[id] = rowOf(id).repeat ? [...(before ?? []), value] : value;
  }
  return options as RunOptions;
}

/** The uses that count: of an option that is there once, the last, as in the client. */
export const inEffect = <Use extends { readonly id: OptionId }>(
  uses: readonly Use[],
): readonly Use[] =>
  uses.filter(
    ({ id }, i) =>
      rowOf(id).repeat ?? !uses.slice(i + 1).some((use) => use.id === id),
  );

/** Those of some uses whose value only the shell knows, which {@link collect} leaves out. */
export const filledByShell = (
  uses: readonly Omit<Occurrence, 'index'>[],
): readonly UnfilledOption[] =>
  uses.flatMap(({ id, value }) =>
    isUnfilled(value) ? [{ id, raw: value.unfilled }] : [],
  );
