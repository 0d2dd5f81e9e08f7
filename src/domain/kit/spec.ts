import type { Argv, Word } from '../../data/schema/command';
import type { Locale, Localized } from '../../data/schema/text';
import type { RunSpec } from '../docker/runSpec';
import type { Reader } from '../profile/resolveProfile';
import type { TransferSpec } from '../transfer/spec';

/** A file of a kit; its path is relative to the kit's folder. */
export type KitFile = {
  readonly path: string;
  readonly text: string;
  /** Its purpose, for the list of files. */
  readonly what: Localized;
};

/** What the smoke test checks in the container. */
export type Smoke = {
  readonly kind: 'python' | 'r' | 'shell';
  /** The command that runs the interpreter in the image. */
  readonly program: readonly string[];
  /** The names in pip or CRAN; program names for `shell`. */
  readonly packages: readonly string[];
  readonly framework: 'torch' | 'tensorflow' | null;
  readonly gpu: boolean;
  /** A container directory that is mounted from the server and writable. */
  readonly folder: string | null;
};

/** A directory or file on the server that is mounted. */
export type KitMount = {
  readonly host: Word;
  readonly text: string;
  /** Its path in the container. */
  readonly container: string;
  /**
   * `own`: created if missing; `data`: must exist; a number: a secret of that
   * many characters, created if missing.
   */
  readonly kind: 'own' | 'data' | number;
};

/** A kit whose texts have all passed their checks. */
export type KitSpec = {
  readonly title: Localized;
  readonly locale: Locale;
  readonly reader: Reader;
  /** `NAME:TAG`. */
  readonly image: string;
  /** The build command for the laptop, in groups. */
  readonly build: readonly Argv[];
  /** The files of the build context. */
  readonly context: readonly KitFile[];
  /** Files that the build also needs and the kit cannot contain: the user's own code. */
  readonly own: readonly string[];
  /** Files that no script reads: `kit.json`. */
  readonly notes: readonly KitFile[];
  readonly run: RunSpec;
  readonly container: string;
  readonly mounts: readonly KitMount[];
  readonly smoke: Smoke;
  /** The connection to the server, as written in each laptop shell. */
  readonly transfer: {
    readonly bash: TransferSpec;
    readonly powershell: TransferSpec;
  };
};
