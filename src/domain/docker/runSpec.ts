import type { Argv, Word } from '../../data/schema/command';
import type { runOptions } from '../../data/runOptions';
import type { Values } from './kinds/codecs';

type Row = (typeof runOptions)[number];

/** The name of an option that has a row. */
export type OptionId = Row['id'];

type RowOf<Id extends OptionId> = Extract<Row, { id: Id }>;

/** The value of one occurrence of an option. */
export type ValueOf<Id extends OptionId> = Values[RowOf<Id>['kind']];

/** All options of a command; those that may be repeated hold a list. */
export type RunOptions = {
  readonly [Id in OptionId]?: RowOf<Id> extends { repeat: true }
    ? readonly ValueOf<Id>[]
    : ValueOf<Id>;
};

/** An option whose value only the shell knows: `-p $PORT:80`. */
export type UnfilledOption = { readonly id: OptionId; readonly raw: Word };

/** A `docker run`, free of any spelling. */
export type RunSpec = {
  readonly options: RunOptions;
  /** Written after the others; absent where there are none. */
  readonly filledByShell?: readonly UnfilledOption[];
  readonly image: Word;
  readonly command: Argv;
};
