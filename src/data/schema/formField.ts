import type { Localized } from './text';

/**
 * Where a value lives until the reader comes back. `address`: a parameter of
 * the address, so that a link carries it. `tab`: this tab's storage. `memory`:
 * nowhere but here, since it may be a secret.
 */
export type Home = 'address' | 'tab' | 'memory';

type Text = { readonly kind: 'text' };
type Flag = { readonly kind: 'flag' };
type Choice = { readonly kind: 'choice'; readonly values: readonly string[] };
type Numbers = { readonly kind: 'numbers' };

/** One part of a row, such as the path of a mount. It lives where its field does, unless it is for memory alone. */
export type Cell = (Text | Flag | Choice) & {
  readonly label: Localized;
  readonly lives?: 'memory';
};

type Rows = {
  readonly kind: 'rows';
  readonly cells: Readonly<Record<string, Cell>>;
};

/** Choices are few and harmless: the address may hold them. A text never gets there. */
type Living =
  | ((Choice | Flag | Numbers) & { readonly lives: 'address' })
  | ((Text | Rows) & { readonly lives: 'tab' })
  | (Text & { readonly lives: 'memory' });

/**
 * A field of a form.
 *
 * @typeParam Part - what the form's output is made of: options of a command
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
   * The topic under which it is folded, with a line that says what is set there.
   * Without one it is among the first questions, which everybody sees.
   */
  readonly topic?: Topic;
};

/**
 * The one table of a form, from which all else follows. A new form needs:
 *
 * 1. `src/data/<form>Fields.ts`: its table, `as const satisfies Fields<Part>`;
 *    `FormOf<typeof table>` is the type of the filled-in form.
 * 2. `formCodec(table, start)` (`domain/form/formCodec`): address, storage and
 *    shared links. `start` names the presets, where there are any.
 * 3. A `Checks<typeof table, Context>` (`domain/form/checkFields`): one entry a
 *    field, `null` where nothing can be wrong. The compiler names a missing one.
 * 4. `checkFields(table, checks, form, context)`: the problems, none where the
 *    form is good.
 * 5. `formEdits({ id, codec, kept })` (`components/state/formEdits`): the hook.
 *    `ShareAndReset` and `Notices` (`components/generator`) take what it gives.
 * 6. `tests/support/fieldTables.ts`: one line, and `fieldTables.test.ts` walks it.
 */
export type Fields<
  Part extends string = string,
  Topic extends string = string,
> = Readonly<Record<string, Field<Part, Topic>>>;

/** The topics of a form with their titles, in the order in which they are shown. */
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

/** A form as it is filled in, each text as it was typed. */
export type FormOf<Table> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]>;
};
