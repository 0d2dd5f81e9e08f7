import type {
  Asked,
  FileLine,
  ReadFile,
  Wanted,
} from '../../requirements/types';
import type { Framework } from './framework';
import type { Wheel } from './wheel';

/** Why a line is not given to the manager. */
export type TakenWhy =
  | 'framework'
  | 'companion'
  | 'wheel'
  | 'local'
  | 'not-linux'
  | 'index'
  | 'group';

export type Taken = {
  readonly line: FileLine;
  readonly id: string;
  readonly why: TakenWhy;
};

/** The file that pip is given. */
export type PipFile = {
  readonly name: string;
  /** Null: the reader's own file, as it is. */
  readonly text: string | null;
  /** Other files that it names (`-r`, `-c`), by their paths beside it. */
  readonly beside: readonly string[];
  /** It has hashes: pip then takes nothing that has none. */
  readonly hashed: boolean;
};

/** What is to be installed, sorted by how. */
export type Wants = {
  readonly read: ReadFile | null;
  readonly asked: readonly Asked[];
  /** What the pip field asks for. */
  readonly typed: readonly Wanted[];
  readonly framework: Framework | null;
  /** The line of the file that asks for the base's framework. */
  readonly frameworkLine: Asked | null;
  readonly taken: readonly Taken[];
  readonly pipFile: PipFile | null;
  /** Names of the pip field that are not compiled. */
  readonly pip: readonly string[];
  readonly wheels: readonly Wheel[];
  /** What would have to be compiled, and no stage of this base can. */
  readonly unbuilt: readonly Wheel[];
  /** Debian's packages: for compiling, and for running. */
  readonly headers: readonly string[];
  readonly libraries: readonly string[];
  /** Groups and extras that the file has. */
  readonly groups: readonly string[];
};
