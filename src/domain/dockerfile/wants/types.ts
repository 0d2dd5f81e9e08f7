import type { FileLine, ReadFile, Wanted } from '../../requirements/types';
import type { Demand } from './demand';
import type { TorchWheels } from './torchWheels';
import type { Wheel } from './wheel';

/** Why a line is removed from the file. */
export type TakenWhy =
  | 'framework'
  | 'companion'
  | 'wheel'
  | 'local'
  | 'gpus'
  | 'not-linux'
  | 'index'
  | 'wheel-index'
  | 'conda-build'
  | 'group';

export type Taken = {
  readonly line: FileLine;
  /** The package on the line; null for an option. */
  readonly wanted: Wanted | null;
  readonly id: string;
  readonly why: TakenWhy;
};

/** The requirements file for pip. */
export type PipFile = {
  readonly name: string;
  /** Null if the user's own file is used unchanged. */
  readonly text: string | null;
  /** Other files that it refers to (`-r`, `-c`), by path relative to it. */
  readonly beside: readonly string[];
  /** It has hashes: pip then refuses every package without one. */
  readonly hashed: boolean;
};

/**
 * The requirements, grouped by how they are installed. Of the demand's wheels,
 * those that a stage of the base can build.
 */
export type Wants = Demand & {
  readonly read: ReadFile | null;
  /** Packages of the pip field that would replace the framework; they are not installed. */
  readonly replacing: readonly Wanted[];
  readonly taken: readonly Taken[];
  readonly pipFile: PipFile | null;
  /** Other files that the user's file refers to, by path relative to it. */
  readonly beside: readonly string[];
  /** Names from the pip field that are not compiled. */
  readonly pip: readonly string[];
  /** PyTorch from one of its own package indexes, if the base doesn't contain it. */
  readonly torch: TorchWheels | null;
  /** The same, if the file has hashes and so decides the index itself. */
  readonly hashedTorch: TorchWheels | null;
  /** Packages that must be compiled, but no stage of this base can compile them. */
  readonly unbuilt: readonly Wheel[];
  /** Debian packages: for compiling, and for running. */
  readonly headers: readonly string[];
  readonly libraries: readonly string[];
};
