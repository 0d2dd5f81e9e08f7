import type { Evidence } from './gpu';
import type { EnvRow } from './runPreset';
import type { IsoDate, Localized, Sourced } from './text';

/** A release of a distribution, as far as its package sources go. */
export type SystemRow = Sourced & {
  /** `ubuntu-24.04`, `debian-12`. */
  readonly id: string;
  readonly distribution: 'ubuntu' | 'debian';
  readonly suite: string;
  /** The file that names the archive. */
  readonly file: string;
  readonly format: 'deb822' | 'list';
  /** Where its archive differs for the desktop: TigerVNC's programs in other packages, or not all there. */
  readonly vnc?: 'old-names' | 'none';
};

/** Whose copy of the package archives is asked. `lab`: the addresses of the lab file. */
export type MirrorChoice = 'none' | 'tuna' | 'ustc' | 'aliyun' | 'lab';

/** Addresses of a mirror: for apt without the distribution's name, for the others as their setting takes it. */
export type MirrorRow = {
  readonly id: Exclude<MirrorChoice, 'none' | 'lab'>;
  readonly name: string;
  readonly apt: string;
  readonly pip: string;
  readonly conda: string;
  readonly cran: string;
  readonly source: `https://${string}`;
  readonly checked: IsoDate;
  readonly evidence: Evidence;
};

/**
 * Whose Python is in an image.
 * - `own`: the image's own, which pip may change;
 * - `framework`: the distribution's, but with the framework in it: pip has to be let in (PEP 668);
 * - `none`: nothing of use: a virtual environment is made;
 * - `conda`, `micromamba`: of the environment.
 */
export type PythonKind = 'own' | 'framework' | 'none' | 'conda' | 'micromamba';

/** An image that needs no GPU tables to be chosen. */
export type FixedBase = {
  readonly image: string;
  readonly system: string | null;
  readonly python: PythonKind;
  readonly source: `https://${string}`;
  readonly checked: IsoDate;
  readonly evidence: Evidence;
};

export type Service = 'none' | 'jupyter' | 'desktop';

/** All fields of the Dockerfile generator, as they are typed. */
export type DockerForm = {
  /** For which cards and driver the base is chosen: those of the reader's server, or typed ones. */
  readonly machine: 'server' | 'cards';
  readonly cards: string;
  readonly driver: string;
  /** A base of the reader's own; empty: the recommended one. */
  readonly image: string;
  readonly variant: 'runtime' | 'devel';
  readonly apt: string;
  readonly requirements: boolean;
  readonly pip: string;
  readonly environment: boolean;
  readonly conda: string;
  readonly cran: string;
  /** Compile the CUDA extension in `ext/`, or the program in `src/`. */
  readonly extension: boolean;
  readonly ptx: boolean;
  readonly maxJobs: string;
  readonly user: 'own' | 'root';
  readonly uid: string;
  readonly gid: string;
  readonly locale: 'none' | 'en' | 'zh';
  readonly fonts: boolean;
  readonly timezone: string;
  readonly service: Service;
  readonly mirror: MirrorChoice;
  readonly keepMirror: boolean;
  /** Hugging Face models: not at all, mounted when the container starts, or copied into the image. */
  readonly models: 'none' | 'mounted' | 'copied';
  readonly env: readonly EnvRow[];
  readonly title: string;
  readonly authors: string;
  readonly workdir: string;
  readonly command: string;
  /** Name and tag of the image that is built. */
  readonly tag: string;
};

export type DockerField = keyof DockerForm;

/** Image sizes on the disk: below 1 GB, 4 GB, 10 GB, above. */
export type SizeClass = 'small' | 'medium' | 'large' | 'very-large';

/** A starting point of the Dockerfile generator. `{imagePrefix}` is filled from the lab's naming rule. */
export type Recipe = {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** A family of the GPU tables, or images by name, the recommended first. */
  readonly base:
    'pytorch' | 'ngc-pytorch' | 'tensorflow' | 'cuda' | readonly FixedBase[];
  readonly size: SizeClass;
  /** What `extension` compiles here; absent: nothing. */
  readonly compiles?: 'torch' | 'cmake';
  /** R is in the base. */
  readonly r?: true;
  readonly form: DockerForm;
};
