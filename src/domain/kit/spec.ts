import type { Argv, Word } from '../../data/schema/command';
import type { Locale, Localized } from '../../data/schema/text';
import type { RunSpec } from '../docker/runSpec';
import type { Reader } from '../profile/resolveProfile';
import type { TransferSpec } from '../transfer/spec';

/** A file of a kit, below its folder. */
export type KitFile = {
  readonly path: string;
  readonly text: string;
  /** What it is for, in the list of files. */
  readonly what: Localized;
};

/** What the smoke test does in the container. */
export type Smoke = {
  readonly kind: 'python' | 'r' | 'shell';
  /** The interpreter, as the image calls it. */
  readonly program: readonly string[];
  /** As pip or CRAN call them; programs for `shell`. */
  readonly packages: readonly string[];
  readonly framework: 'torch' | 'tensorflow' | null;
  readonly gpu: boolean;
  /** A folder of the container that is mounted from the server for writing. */
  readonly folder: string | null;
};

/** A folder or file of the server that is mounted. */
export type KitMount = {
  readonly host: Word;
  readonly text: string;
  /** Where the container sees it. */
  readonly container: string;
  /** `own`: made where it is missing; `data`: has to be there; a number: a secret of so many characters, made where it is missing. */
  readonly kind: 'own' | 'data' | number;
};

/** A kit whose every text has passed its check. */
export type KitSpec = {
  readonly title: Localized;
  readonly locale: Locale;
  readonly reader: Reader;
  /** `NAME:TAG`. */
  readonly image: string;
  /** The build on the laptop, in groups. */
  readonly build: readonly Argv[];
  /** What the build sees. */
  readonly context: readonly KitFile[];
  /** What it needs beside that and the kit cannot know: the reader's own code. */
  readonly own: readonly string[];
  /** What no script reads: `kit.json`. */
  readonly notes: readonly KitFile[];
  readonly run: RunSpec;
  readonly container: string;
  readonly mounts: readonly KitMount[];
  readonly smoke: Smoke;
  /** The way to the server, as the laptop's shells write it. */
  readonly transfer: {
    readonly bash: TransferSpec;
    readonly powershell: TransferSpec;
  };
};
