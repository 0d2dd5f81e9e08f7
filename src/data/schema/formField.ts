import type { Localized } from './text';

/**
 * Where a value lives until the reader returns. `address`: a parameter of the
 * address, so a link includes it. `tab`: this tab's storage. `memory`: only the
 * page itself, because it may be a secret.
 */
export type Home = 'address' | 'tab' | 'memory';

type Text = { readonly kind: 'text' };
type Flag = { readonly kind: 'flag' };
type Choice = { readonly kind: 'choice'; readonly values: readonly string[] };
type Numbers = { readonly kind: 'numbers' };

/**
 * One part of a row, such as the path of a mount. It is stored where its field is,
 * unless it is for memory only.
 */
export type Cell = (Text | Flag | Choice) & {
  readonly label: Localized;
  readonly lives?: 'memory';
};

type Rows = {
  readonly kind: 'rows';
  readonly cells: Readonly<Record<string, Cell>>;
};

/** Choices are few and harmless, so they may be in the address. Text never gets there. */
type Living =
  | ((Choice | Flag | Numbers) & { readonly lives: 'address' })
  | ((Text | Rows) & { readonly lives: 'tab' })
  | (Text & { readonly lives: 'memory' });

/**
 * A field of a form.
 *
 * @typeParam Part - what the form's output consists of, such as the options of a
 * command
 * @typeParam Topic - the topics of the form
 */
export type Field<
  Part extends string = string,
  Topic extends string = string,
> = Living & {
  readonly label: Localized;
  /** The parts of the output that this field writes; no other field may name them. */
  readonly writes?: readonly Part[];
  /**
   * The topic in which it is collapsed, with a line that summarizes its values.
   * Without a topic, it is one of the first questions, which every reader sees.
   */
  readonly topic?: Topic;
};

/**
 * The single table of a form, from which everything else derives. A new form
 * needs:
 *
 * 1. `src/data/<form>Fields.ts`: its table, `as const satisfies Fields<Part>`;
 *    `FormOf<typeof table>` is the type of the completed form.
 * 2. `formCodec(table, start)` (`domain/form/formCodec`): address, storage, and
 *    shared links. `start` names the presets, if there are any.
 * 3. A `Checks<typeof table, Context>` (`domain/form/checkFields`): one entry per
 *    field, `null` if nothing can be wrong. The compiler reports a missing one.
 * 4. `checkFields(table, checks, form, context)`: the problems, empty if the form
 *    is valid.
 * 5. `formEdits({ id, codec, kept })` (`components/state/form/formEdits`): the hook.
 *    `ShareAndReset` and `Notices` (`components/generator`) take its result.
 * 6. `tests/support/fieldTables.ts`: one line, which makes `fieldTables.test.ts`
 *    test the table.
 */
export type Fields<
  Part extends string = string,
  Topic extends string = string,
> = Readonly<Record<string, Field<Part, Topic>>>;

/** The topics of a form with their titles, in display order. */
export type Topics = Readonly<Record<string, Localized>>;

type ValueOf<F> = F extends Text
  ? string
  : F extends Flag
    ? boolean
    : F extends Choice
      ? F['values'][number]
      : F extends Numbers
        ? readonly number[]
        : F extends { readonly cells: infer Cells }
          ? readonly RowOf<Cells>[]
          : never;

/** A row of such cells. */
export type RowOf<Cells> = {
  readonly [Name in keyof Cells]: ValueOf<Cells[Name]>;
};

/** A completed form, with each text as typed. */
export type FormOf<Table> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]>;
};
