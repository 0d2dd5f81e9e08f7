import type { Argv, Word } from '../../data/schema/command';
import type { runOptions } from '../../data/runOptions';
import type { Values } from './kinds/codecs';

type Row = (typeof runOptions)[number];

/** The name of an option in the table. */
export type OptionId = Row['id'];

type RowOf<Id extends OptionId> = Extract<Row, { id: Id }>;

/** The value type of a single use of an option. */
export type ValueOf<Id extends OptionId> = Values[RowOf<Id>['kind']];

/** All options of a command; repeatable options hold a list. */
export type RunOptions = {
  readonly [Id in OptionId]?: RowOf<Id> extends { repeat: true }
    ? readonly ValueOf<Id>[]
    : ValueOf<Id>;
};

/** An option whose value only the shell knows: `-p $PORT:80`. */
export type UnfilledOption = { readonly id: OptionId; readonly raw: Word };

/** A `docker run`, independent of spelling. */
export type RunSpec = {
  readonly options: RunOptions;
  /** Rendered after the other options; absent if there are none. */
  readonly filledByShell?: readonly UnfilledOption[];
  readonly image: Word;
  readonly command: Argv;
};
