/**
 * Where a value of a machine comes from. A value that is not known is absent:
 * it is never filled in from another machine.
 */
export type ValueSource = 'paste' | 'lab' | 'typed';

/** A value and where it comes from. */
export type Known<T> = { readonly value: T; readonly from: ValueSource };

/** How busy a card was when the output was printed; what was not printed is absent. */
export type CardUse = {
  readonly memoryMiB?: number;
  /** Percent. */
  readonly utilization?: number;
  /** PIDs, on the host, of programs that compute on the card; empty: it was printed that there are none. */
  readonly processes?: readonly number[];
};

/** A part of a card that MIG has split. */
export type MigSlice = {
  /** `3g.20gb`. */
  readonly profile?: string;
  /** `MIG-…`: what `--gpus` takes. */
  readonly uuid?: string;
  readonly memoryMiB?: number;
  readonly use?: CardUse;
};

export type MachineCard = {
  /** The number that `nvidia-smi` gives it. */
  readonly index: number;
  /** As it was printed or typed. */
  readonly name: string;
  /** False where the end of the name is missing. */
  readonly whole: boolean;
  /** True where the beginning of the name may be missing. */
  readonly openStart?: boolean;
  readonly uuid?: string;
  readonly memoryMiB?: number;
  /** Compute capability, where the machine itself printed it or it was typed. */
  readonly capability?: string;
  readonly migEnabled?: boolean;
  readonly slices: readonly MigSlice[];
  readonly use?: CardUse;
  readonly from: ValueSource;
};

export type Architecture = 'amd64' | 'arm64';

/**
 * The machine that images are chosen for and commands are written for: the
 * same value in server check, the profile, the generators and the verdicts.
 */
export type Machine = {
  /** In the order of `nvidia-smi`. */
  readonly cards: readonly MachineCard[];
  /** Of the kernel driver, e.g. `535.183.01`. */
  readonly driver?: Known<string>;
  /** The newest CUDA that the driver knows, as `nvidia-smi` prints it. */
  readonly cuda?: Known<string>;
  /** Docker's version; the older one where client and engine differ. */
  readonly docker?: Known<string>;
  readonly architecture?: Known<Architecture>;
};
