import { runOptions } from '../../data/runOptions';
import type { OptionRow } from '../../data/schema/runOption';
import type { Word } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import type { Codec } from './kinds/codec';
import { codecs } from './kinds/codecs';
import type { OptionId, RunOptions, UnfilledOption } from './runSpec';
import { isUnfilled, unfilled } from './unfilled';
import { display, literal } from '../command/word';

/** One use of an option in a command. Its value has the kind in the option's row. */
export type Occurrence = {
  readonly id: OptionId;
  /** Index among the uses of the same option, from 0. */
  readonly index: number;
  /** A value of the option's kind, or an `Unfilled`. */
  readonly value: unknown;
};

const byId: ReadonlyMap<string, OptionRow> = new Map(
  runOptions.map((row) => [row.id, row]),
);

/** The table row of an option. */
export function rowOf(id: OptionId): OptionRow {
  const row = byId.get(id);
  if (!row) throw new Error(`no row for ${id}`);
  return row;
}

/**
 * The codec of an option, without its value type. The mapped types of
 * RunOptions and `codecs` connect an id to its kind; a loop over ids loses that
 * connection, so the type is dropped here and only here.
 */
function codecOf(id: OptionId): Codec<unknown> {
  return codecs[rowOf(id).kind] as Codec<unknown>;
}

/**
 * Parses a raw value with the option's codec; a value that only the shell knows
 * becomes an `Unfilled`. Null if it is not a valid value of the option.
 */
export function readValue(id: OptionId, raw: Word): unknown {
  const { accepts } = rowOf(id);
  const text = literal(raw);
  if (text !== null && accepts?.test(text) === false) return null;
  return codecOf(id).parse(raw) ?? unfilled(raw);
}

/** The value as a single word. */
export const formatValue = ({
  id,
  value,
}: Pick<Occurrence, 'id' | 'value'>): Word =>
  isUnfilled(value) ? value.unfilled : codecOf(id).format(value);

/** One sentence that describes this value. */
export const describeValue = ({ id, value }: Occurrence): Localized =>
  isUnfilled(value)
    ? {
        en: `The shell fills in ${display(value.unfilled)} when the command runs.`,
        zh: `执行时由 shell 填入 ${display(value.unfilled)}。`,
      }
    : codecOf(id).describe(value);

/** Every use of an option, in table order; values that the shell expands come last. */
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

/**
 * The inverse of {@link occurrences}; for an option that is not repeatable, the
 * last use wins, as in the client.
 */
export function collect(
  uses: readonly Omit<Occurrence, 'index'>[],
): RunOptions {
  const options: Partial<Record<OptionId, unknown>> = {};
  for (const { id, value } of uses) {
    if (isUnfilled(value)) continue;
    const before = options[id] as readonly unknown[] | undefined;
    options[id] = rowOf(id).repeat ? [...(before ?? []), value] : value;
  }
  return options as RunOptions; // each value has the type of its option's kind
}

/**
 * The uses that take effect: for an option that is not repeatable, only the
 * last, as in the client.
 */
export const inEffect = <Use extends { readonly id: OptionId }>(
  uses: readonly Use[],
): readonly Use[] =>
  uses.filter(
    ({ id }, i) =>
      rowOf(id).repeat ?? !uses.slice(i + 1).some((use) => use.id === id),
  );

/** The uses whose value only the shell knows, which {@link collect} omits. */
export const filledByShell = (
  uses: readonly Omit<Occurrence, 'index'>[],
): readonly UnfilledOption[] =>
  uses.flatMap(({ id, value }) =>
    isUnfilled(value) ? [{ id, raw: value.unfilled }] : [],
  );
