/**
 * The source of a machine's value. An unknown value is absent: it is never filled
 * in from another machine.
 */
export type ValueSource = 'paste' | 'lab' | 'typed';

/** A value and its source. */
export type Known<T> = { readonly value: T; readonly from: ValueSource };

/** How busy a GPU was when the output was printed; values that weren't printed are absent. */
export type CardUse = {
  readonly memoryMiB?: number;
  /** Percent. */
  readonly utilization?: number;
  /**
   * Host PIDs of programs that are using the GPU; an empty list means that the
   * output says there are none.
   */
  readonly processes?: readonly number[];
};

/** A part of a GPU that MIG has split. */
export type MigSlice = {
  /** `3g.20gb`. */
  readonly profile?: string;
  /** `MIG-…`: the value for `--gpus`. */
  readonly uuid?: string;
  readonly memoryMiB?: number;
  readonly use?: CardUse;
};

export type MachineCard = {
  /** The index in `nvidia-smi`. */
  readonly index: number;
  /** As printed or typed. */
  readonly name: string;
  /** False if the end of the name is missing. */
  readonly whole: boolean;
  /** True if the start of the name may be missing. */
  readonly openStart?: boolean;
  readonly uuid?: string;
  readonly memoryMiB?: number;
  /** Compute capability, if the machine printed it or the reader typed it. */
  readonly capability?: string;
  readonly migEnabled?: boolean;
  readonly slices: readonly MigSlice[];
  readonly use?: CardUse;
  readonly from: ValueSource;
};

export type Architecture = 'amd64' | 'arm64';

/**
 * The machine that images are chosen for and commands are written for: the same
 * value in server check, the profile, the generators, and the verdicts.
 */
export type Machine = {
  /** In the order of `nvidia-smi`. */
  readonly cards: readonly MachineCard[];
  /** Version of the kernel driver, e.g. `535.183.01`. */
  readonly driver?: Known<string>;
  /** The newest CUDA that the driver supports, as `nvidia-smi` prints it. */
  readonly cuda?: Known<string>;
  /** Docker's version; the older one if client and engine differ. */
  readonly docker?: Known<string>;
  readonly architecture?: Known<Architecture>;
};
