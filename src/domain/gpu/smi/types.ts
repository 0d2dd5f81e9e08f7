import type {
  Architecture,
  CardUse,
  MigSlice,
} from '../../../data/schema/machine';

/** What was read from an output of `nvidia-smi`. */

export type SmiFormat = 'table' | 'list' | 'query' | 'csv' | 'xml';

/** A slice of a card that MIG has split, with the numbers that other parts of the output name it by. */
export type SmiMig = MigSlice & {
  /** Counts the slices of a card. */
  readonly device?: number;
  readonly gi?: number;
  readonly ci?: number;
};

export type SmiGpu = {
  readonly index?: number;
  /** As it stands in the text. */
  readonly name: string;
  /**
   * False where the end of the name is missing: `nvidia-smi` cut it with dots,
   * or the text ends or breaks off so that more of it may have followed.
   */
  readonly whole: boolean;
  /** True where the beginning may be missing: the name opens the text. */
  readonly openStart?: boolean;
  readonly uuid?: string;
  readonly memoryMiB?: number;
  /** Compute capability, where the output prints it (`compute_cap`). */
  readonly cc?: string;
  readonly migEnabled?: boolean;
  readonly mig: readonly SmiMig[];
  readonly use?: CardUse;
  /** Counts the machines of one text from 0, where it holds the tables of several. */
  readonly machine?: number;
  /** Line of the text, from 1. */
  readonly line: number;
};

export type SmiNotice =
  | 'no-devices'
  | 'no-driver'
  | 'driver-mismatch'
  | 'not-installed'
  | 'gpu-lost'
  | 'no-cuda-version'
  | 'container-banner'
  | 'versions-differ'
  | 'several-machines';

/** What one format's reader found. `read` are the lines that it understood. */
export type SmiReading = {
  readonly format: SmiFormat;
  readonly driver?: string;
  readonly cuda?: string;
  readonly gpus: readonly SmiGpu[];
  /** PIDs by the UUID of their card, where the programs of all cards were listed. */
  readonly apps?: ReadonlyMap<string, readonly number[]>;
  readonly read: ReadonlySet<number>;
};

export type UnreadLine = { readonly line: number; readonly text: string };

export type ParsedSmi = {
  readonly formats: readonly SmiFormat[];
  /** Of the kernel driver, e.g. `535.183.01`. */
  readonly driver?: string;
  /** The newest CUDA that the driver knows, as the output says. */
  readonly cuda?: string;
  /** Docker's version, where `docker version` was pasted too. */
  readonly docker?: string;
  readonly architecture?: Architecture;
  readonly gpus: readonly SmiGpu[];
  readonly notices: readonly SmiNotice[];
  /** Lines with text that no reader understood. */
  readonly unread: readonly UnreadLine[];
};
