import type { Capability } from './gpu';
import type { Localized } from './text';

/**
 * What a package needs beyond `pip install` or `install.packages`. In texts,
 * `{archs}` stands for the cards' capabilities (`8.0;9.0`), `{digits}` for the
 * same without dots (`86;90`), `{majors}` for the first of each generation
 * (`80;90`), `{torch}` and `{cuda}` for the versions of the
 * base (`2.7.1`, `126`).
 */
export type PackageNeed<S extends string = string> = {
  readonly manager: 'pip' | 'cran';
  /** Names as they are compared: PEP 503 for pip. */
  readonly names: readonly string[];
  /** It is compiled when it is installed: with nvcc, or with a C++ compiler alone. */
  readonly build?: 'cuda' | 'c';
  /** From this version on the index has wheels, so that nothing is compiled. */
  readonly wheelsSince?: string;
  /** Its build asks the PyTorch that is installed: `--no-build-isolation`. */
  readonly torchFirst?: true;
  /** Where pip gets it, since the index has it not, or another package of that name. */
  readonly repository?: `git+https://${string}`;
  /** Python packages that its build needs and does not fetch itself. */
  readonly before?: readonly string[];
  /** Variables of its build. */
  readonly env?: Readonly<Record<string, string>>;
  /** Debian's packages for compiling it. */
  readonly headers?: readonly string[];
  /** Debian's packages for running it. */
  readonly libraries?: readonly string[];
  /** A page of wheels (`--find-links`). */
  readonly links?: `https://${string}`;
  /** The oldest capability that its code is for. */
  readonly minCapability?: Capability;
  /** The name to import in a test. */
  readonly module?: string;
  /** The name in conda-forge, where that is the better way. */
  readonly conda?: string;
  readonly note?: Localized;
  readonly source: S;
};

/** The first release of a package with wheels for each Python. */
export type PythonSupport<S extends string = string> = {
  readonly name: string;
  /** By the version of Python, such as `3.12`. */
  readonly first: Readonly<Record<`3.${number}`, string>>;
  readonly source: S;
};
