import type {
  Architecture,
  CardUse,
  MigSlice,
} from '../../../data/schema/machine';

/** The formats of `nvidia-smi` output that can be read. */

export type SmiFormat = 'table' | 'list' | 'query' | 'csv' | 'xml';

/**
 * A MIG slice of a GPU, with the numbers by which other parts of the output
 * refer to it.
 */
export type SmiMig = MigSlice & {
  /** Index of the slice on its GPU. */
  readonly device?: number;
  readonly gi?: number;
  readonly ci?: number;
};

export type SmiGpu = {
  readonly index?: number;
  /** As printed in the text. */
  readonly name: string;
  /**
   * False if the end of the name may be missing: `nvidia-smi` truncated it with
   * dots, or the text ends where more of the name could follow.
   */
  readonly whole: boolean;
  /** True if the beginning may be missing because the text starts with the name. */
  readonly openStart?: boolean;
  readonly uuid?: string;
  readonly memoryMiB?: number;
  /** Compute capability, if the output prints it (`compute_cap`). */
  readonly cc?: string;
  readonly migEnabled?: boolean;
  readonly mig: readonly SmiMig[];
  readonly use?: CardUse;
  /** Index of the machine, from 0, if the text has the tables of several. */
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

/** The result of reading one format. `read` are the lines that were understood. */
export type SmiReading = {
  readonly format: SmiFormat;
  readonly driver?: string;
  readonly cuda?: string;
  readonly gpus: readonly SmiGpu[];
  /** PIDs by GPU UUID, if the programs of all GPUs were listed. */
  readonly apps?: ReadonlyMap<string, readonly number[]>;
  readonly read: ReadonlySet<number>;
};

export type UnreadLine = { readonly line: number; readonly text: string };

export type ParsedSmi = {
  readonly formats: readonly SmiFormat[];
  /** Version of the kernel driver, for example `535.183.01`. */
  readonly driver?: string;
  /** The newest CUDA that the driver supports, according to the output. */
  readonly cuda?: string;
  /** Docker's version, if `docker version` was pasted too. */
  readonly docker?: string;
  readonly architecture?: Architecture;
  readonly gpus: readonly SmiGpu[];
  readonly notices: readonly SmiNotice[];
  /** Lines with text that no reader understood. */
  readonly unread: readonly UnreadLine[];
};
