import type { Capability } from './gpu';
import type { Localized } from './text';

/**
 * What a package needs beyond `pip install` or `install.packages`. In texts,
 * `{archs}` stands for the capabilities of the GPUs (`8.0;9.0`), `{digits}` for
 * the same without dots (`86;90`), `{majors}` for the first of each generation
 * (`80;90`), `{torch}` and `{cuda}` for the versions of the base image (`2.7.1`,
 * `126`).
 */
export type PackageNeed<S extends string = string> = {
  readonly manager: 'pip' | 'cran';
  /** Names as normalized for comparison: PEP 503 for pip. */
  readonly names: readonly string[];
  /** Installing it compiles it: with nvcc, or with only a C++ compiler. */
  readonly build?: 'cuda' | 'c';
  /** Since this version, the index has wheels, so nothing is compiled. */
  readonly wheelsSince?: string;
  /** Its build uses the installed PyTorch: `--no-build-isolation`. */
  readonly torchFirst?: true;
  /** Where pip gets it, because the index doesn't have it, or has a different package of that name. */
  readonly repository?: `git+https://${string}`;
  /** Python packages that its build needs and doesn't fetch itself. */
  readonly before?: readonly string[];
  /** Environment variables for its build. */
  readonly env?: Readonly<Record<string, string>>;
  /** Debian packages for compiling it. */
  readonly headers?: readonly string[];
  /** Debian packages for running it. */
  readonly libraries?: readonly string[];
  /** A page of wheels (`--find-links`). */
  readonly links?: `https://${string}`;
  /** The oldest capability that its code supports. */
  readonly minCapability?: Capability;
  /** Versions below one support older GPUs than later versions do. */
  readonly earlier?: {
    readonly below: string;
    readonly minCapability: Capability;
  };
  /** The module name to import in a test. */
  readonly module?: string;
  /** The name in conda-forge, if that is the better source. */
  readonly conda?: string;
  readonly note?: Localized;
  readonly source: S;
};

/** The first release of a package with wheels for each Python version. */
export type PythonSupport<S extends string = string> = {
  readonly name: string;
  /** Keyed by Python version, such as `3.12`. */
  readonly first: Readonly<Record<`3.${number}`, string>>;
  readonly source: S;
};
