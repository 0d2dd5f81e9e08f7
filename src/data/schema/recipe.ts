import type { DockerForm } from '../dockerFields';
import type { Capability, CudaVersion, Evidence } from './gpu';
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

/** Addresses of a mirror: for apt without the distribution's name, for the others as their setting takes it. */
export type MirrorRow = {
  readonly id: Exclude<DockerForm['mirror'], 'none' | 'lab'>;
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
  /** Its CUDA and the oldest capability that it serves, where it has CUDA. */
  readonly cuda?: CudaVersion;
  readonly minCapability?: Capability;
  readonly source: `https://${string}`;
  readonly checked: IsoDate;
  readonly evidence: Evidence;
};

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
  /** Its packages use a GPU although no family of the tables is the base: the machine is asked for. */
  readonly gpu?: true;
  /** What the base has that pip must leave as it is, where its family does not say so. */
  readonly framework?: 'vllm';
  /** The base starts a program of its own, which would take the command for its arguments. */
  readonly entrypoint?: true;
  /** R is in the base. */
  readonly r?: true;
  /** Its packages come from CRAN as it was on one day, so that a later build gets the same. */
  readonly datedCran?: true;
  readonly form: DockerForm;
};
