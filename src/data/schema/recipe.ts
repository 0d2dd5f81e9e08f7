import type { DockerForm } from '../dockerFields';
import type { Capability, CudaVersion, Evidence } from './gpu';
import type { IsoDate, Localized, Sourced } from './text';

/** A distribution release, as far as package sources are concerned. */
export type SystemRow = Sourced & {
  /** `ubuntu-24.04`, `debian-12`. */
  readonly id: string;
  readonly distribution: 'ubuntu' | 'debian';
  readonly suite: string;
  /** The file with the address of the archive. */
  readonly file: string;
  readonly format: 'deb822' | 'list';
  /**
   * How its archive differs for the desktop: TigerVNC's programs are in other
   * packages, or some are missing.
   */
  readonly vnc?: 'old-names' | 'none';
};

/**
 * Addresses of a mirror: for apt without the distribution's name, for the others
 * in the format of their setting.
 */
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
 * Which Python an image has.
 * - `own`: the image's own, which pip may change;
 * - `framework`: the distribution's, with the framework installed in it: pip needs
 *   permission (PEP 668);
 * - `none`: no usable one, so the Dockerfile creates a virtual environment;
 * - `conda`, `micromamba`: the environment's.
 */
export type PythonKind = 'own' | 'framework' | 'none' | 'conda' | 'micromamba';

/** An image that can be chosen without the GPU tables. */
export type FixedBase = {
  readonly image: string;
  readonly system: string | null;
  readonly python: PythonKind;
  /** Its CUDA version and the oldest capability that it supports, if it has CUDA. */
  readonly cuda?: CudaVersion;
  readonly minCapability?: Capability;
  readonly source: `https://${string}`;
  readonly checked: IsoDate;
  readonly evidence: Evidence;
};

/** Size on disk: under 1 GB, under 4 GB, under 10 GB, or more. */
export type SizeClass = 'small' | 'medium' | 'large' | 'very-large';

/** A starting point of the Dockerfile generator. The lab's naming rule fills `{imagePrefix}`. */
export type Recipe = {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** A family of the GPU tables, or images by name, the recommended one first. */
  readonly base:
    'pytorch' | 'ngc-pytorch' | 'tensorflow' | 'cuda' | readonly FixedBase[];
  readonly size: SizeClass;
  /** What `extension` compiles in this recipe; absent: nothing. */
  readonly compiles?: 'torch' | 'cmake';
  /**
   * Its packages use a GPU although its base image is in none of the GPU tables,
   * so the form asks for the machine.
   */
  readonly gpu?: true;
  /** Packages in the base image that pip must not change, unless its family already defines them. */
  readonly framework?: 'vllm';
  /** The base image has an entrypoint that would treat the command as its arguments. */
  readonly entrypoint?: true;
  /** The base image contains R. */
  readonly r?: true;
  /** Its packages come from a CRAN snapshot, so a later build gets the same versions. */
  readonly datedCran?: true;
  readonly form: DockerForm;
};
