/** Row types of the tables on GPUs, drivers, CUDA, and the images built on them. Types only. */
import type { IsoDate, Localized } from './text';

/**
 * How well a fact is known.
 * - `sourced`: read at the address of its source.
 * - `seen`: read in public text without a stable address (a pasted output, a
 *   Dockerfile). Good enough to offer, marked as such.
 * - `inferred`: follows from other facts; we haven't seen it in writing.
 * - `memory`: neither. Never offered, only listed.
 */
export type Evidence = 'sourced' | 'seen' | 'inferred' | 'memory';

/** A place where we read facts. Rows refer to it by key, so each table contains an address only once. */
export type TableSource = {
  /** A description for the list below a table. */
  readonly title: string;
  readonly url: `https://${string}`;
  readonly checked: IsoDate;
};

export type TableSources = Readonly<Record<string, TableSource>>;

/** Every compute capability in the tables. A row with any other doesn't compile. */
export type Capability =
  | '2.0'
  | '2.1'
  | '3.0'
  | '3.2'
  | '3.5'
  | '3.7'
  | '5.0'
  | '5.2'
  | '5.3'
  | '6.0'
  | '6.1'
  | '6.2'
  | '7.0'
  | '7.2'
  | '7.5'
  | '8.0'
  | '8.6'
  | '8.7'
  | '8.8'
  | '8.9'
  | '9.0'
  | '10.0'
  | '10.1'
  | '10.3'
  | '10.7'
  | '11.0'
  | '12.0'
  | '12.1';

/** Major and minor version of a CUDA toolkit, e.g. `12.4`. */
export type CudaVersion = `${number}.${number}`;

export type GpuFamily =
  | 'Fermi'
  | 'Kepler'
  | 'Maxwell'
  | 'Pascal'
  | 'Volta'
  | 'Turing'
  | 'Ampere'
  | 'Ada Lovelace'
  | 'Hopper'
  | 'Blackwell'
  | 'Rubin';

/** The market segment of a GPU. It determines forward compatibility and the brand that images require. */
export type GpuSegment =
  | 'data-center'
  | 'workstation'
  | 'titan'
  | 'geforce'
  | 'workstation-laptop'
  | 'geforce-laptop'
  | 'mining'
  | 'laptop-soc'
  | 'jetson';

export type GpuRow<S extends string = string> = {
  /** The product name, without the manufacturer. Unique. */
  readonly name: string;
  /** Complete names as `nvidia-smi` prints them; older drivers omit `NVIDIA `. */
  readonly names: readonly string[];
  /** Other names that people type. */
  readonly aliases?: readonly string[];
  readonly cc: Capability;
  readonly segment: GpuSegment;
  readonly family: GpuFamily;
  /** Exists only in machines with an Arm processor. */
  readonly host?: 'arm64';
  readonly source: S;
  /** For the capability; the names come from driver packages. */
  readonly evidence: Evidence;
};

/** A complete machine, for looking up its GPUs. */
export type GpuMachineRow = {
  readonly names: readonly string[];
  /** Instance types of clouds, whose names end in a size: `p4d.24xlarge`. */
  readonly pattern?: RegExp;
  /** As {@link GpuRow.name}. */
  readonly gpus: readonly string[];
};

export type CapabilityRow<S extends string = string> = {
  readonly cc: Capability;
  readonly family: GpuFamily;
  /** The first toolkit whose nvcc supports it. */
  readonly firstCuda: CudaVersion;
  readonly firstEvidence: Evidence;
  /** The last one; absent while the newest toolkit still supports it. */
  readonly lastCuda?: CudaVersion;
  /**
   * The first driver branch that supports the GPUs: the branch of the toolkit that
   * `firstDriverSource` names as the first. Absent: not known.
   */
  readonly firstDriver?: number;
  readonly firstDriverSource?: S;
  /** Data-center GPUs also have older drivers of their own. */
  readonly firstDriverNotFor?: 'data-center';
  /** The last driver branch that supports the GPUs; absent while the newest one does. */
  readonly lastDriver?: number;
  /** Only in machines with an Arm processor, on which images for x86-64 don't start at all. */
  readonly arm?: true;
  readonly source: S;
};

export type CudaRow<S extends string = string> = {
  readonly cuda: CudaVersion;
  /** The Linux driver that shipped with the first release; absent if the notes name none. */
  readonly driver?: string;
  /** The oldest Linux driver with minor-version compatibility; absent before CUDA 11. */
  readonly minDriver?: string;
  /** The targets for which nvcc can generate machine code. */
  readonly capabilities: readonly Capability[];
  readonly source: S;
  readonly capabilitySource: S;
  readonly evidence: Evidence;
};

export type DriverRow<S extends string = string> = {
  /** The number before the first dot of the driver version. */
  readonly branch: number;
  /** What `nvidia-smi` prints as `CUDA Version`: the newest CUDA that the driver supports. */
  readonly cuda: CudaVersion;
  /** Not a server branch: its number says nothing about the branches around it. */
  readonly jetson?: true;
  /** False before 410, whose header had no such field. */
  readonly printed: boolean;
  /** GPU families that no newer branch supports. */
  readonly lastFor?: readonly GpuFamily[];
  /** Versions of the branch that print a different number. */
  readonly except?: readonly {
    readonly driver: string;
    readonly cuda: CudaVersion;
  }[];
  readonly source: S;
  readonly evidence: Evidence;
};

/** An entry of an arch list: machine code for a capability, with PTX where marked. */
export type Arch = Capability | `${Capability}+PTX`;

export type TorchBuildRow<S extends string = string> = {
  /** Release without its patch number, e.g. `2.10`. */
  readonly torch: string;
  readonly cuda: CudaVersion;
  readonly package: 'conda' | 'wheel';
  readonly archs: readonly Arch[];
  /** Absent: x86-64. */
  readonly platform?: 'arm64';
  /** The cuDNN that it includes, if the release matrix names it. */
  readonly cudnn?: string;
  readonly source: S;
  readonly evidence: Evidence;
};

export type ImageVariant = 'runtime' | 'devel';

export type TorchTagRow<S extends string = string> = {
  /** Full release, e.g. `2.10.0`. */
  readonly torch: string;
  readonly cuda: CudaVersion;
  readonly cudnn: 7 | 8 | 9;
  /** The evidence for each tag. */
  readonly runtime: Evidence;
  readonly devel: Evidence;
  /** The source of tags that are `sourced`. */
  readonly runtimeSource?: S;
  readonly develSource?: S;
  /**
   * Images on `Ubuntu 24.04` and newer have the system's Python and reject a plain
   * `pip install` (PEP 668).
   */
  readonly os: string;
  readonly python: string;
  readonly baseEvidence: Evidence;
};

export type CudaTagRow<S extends string = string> = {
  /** The three-part version at the start of the tag. */
  readonly version: string;
  /** How the tag spells cuDNN. */
  readonly cudnn: 'cudnn' | 'cudnn8' | 'cudnn9';
  /** The included cuDNN version, if we have read its Dockerfile. */
  readonly cudnnVersion?: string;
  /** Operating systems, newest last. */
  readonly os: readonly string[];
  readonly source: S;
  readonly evidence: Evidence;
};

export type DeletedCudaTagRow<S extends string = string> = {
  readonly version: string;
  readonly source: S;
  readonly evidence: Evidence;
};

export type NgcTorchTagRow<S extends string = string> = {
  /** `YY.MM` of the tag `YY.MM-py3`. */
  readonly release: string;
  readonly cuda?: CudaVersion;
  /** Three numbers. */
  readonly cudnn?: string;
  readonly torch?: string;
  /** Machine code that torch reports, if we have seen it. */
  readonly archs?: readonly Arch[];
  /** The oldest capability that it still supports, if only that is known. */
  readonly minCapability?: Capability;
  /**
   * The oldest capability that its release notes name, where code for older
   * ones is in the image nevertheless.
   */
  readonly supportedFrom?: Capability;
  readonly source?: S;
  readonly evidence: Evidence;
};

export type TensorflowRow<S extends string = string> = {
  readonly tensorflow: string;
  readonly cuda: CudaVersion;
  readonly cudnn: string;
  readonly python: string;
  /** Compiled-in targets, if we have read the list of the official build. */
  readonly archs?: readonly Arch[];
  readonly archSource?: S;
  readonly archEvidence?: Evidence;
  /** Where we read that the image is built on `nvidia/cuda` of the same CUDA; absent: not known. */
  readonly baseSource?: S;
  readonly source: S;
  /** Whether we have seen the tag `<release>-gpu`; absent: it follows the documented scheme. */
  readonly tagEvidence?: Evidence;
  /** For the versions. */
  readonly evidence: Evidence;
};

/** A brand in the spelling of NVML and of `NVIDIA_REQUIRE_CUDA`. */
export type GpuBrand =
  | 'tesla'
  | 'nvidia'
  | 'quadro'
  | 'quadrortx'
  | 'nvidiartx'
  | 'geforce'
  | 'geforcertx'
  | 'titan'
  | 'titanrtx'
  | 'grid'
  | 'vapps'
  | 'vpc'
  | 'vcs'
  | 'vws'
  | 'cloudgaming'
  | 'unknown';

/** Brands that appear together in the clauses of `nvidia/cuda` images. */
export type RequireBrands =
  'tesla' | 'newer' | 'newer-but-tesla' | 'boards' | 'professional';

/** An exception in `NVIDIA_REQUIRE_CUDA`: these brands on these driver branches. */
export type RequireClause = {
  /** Absent: any GPU. */
  readonly brands?: RequireBrands;
  readonly branches: readonly number[];
  /** Includes every newer branch: `driver>=450` without an upper bound. */
  readonly orNewer?: true;
};

/** What the tag required from a date on; a tag may be rebuilt with other clauses. */
export type RequireEdition = {
  /** Absent: the date is not known. */
  readonly since?: IsoDate;
  readonly clauses: readonly RequireClause[];
};

/** What `nvidia/cuda` images, and images built on them, require of the driver before they start. */
export type RequireRow<S extends string = string> = {
  /** The image starts if the driver's own CUDA version is at least this, or if a clause matches. */
  readonly cuda: CudaVersion;
  /** Oldest first; the last one is what a pull returns today. */
  readonly editions: readonly RequireEdition[];
  /** True if the image for Arm has no exceptions at all. */
  readonly armAsksOnly?: true;
  readonly source: S;
  readonly evidence: Evidence;
};

/** A family of images from one vendor in one variant. */
export type ArmFamily =
  | 'cuda'
  | 'pytorch-runtime'
  | 'pytorch-devel'
  | 'tensorflow'
  | 'ngc-pytorch'
  | 'debian'
  | 'micromamba';

/** Whether a family of images exists for Arm, and since which version. */
export type ArmRow<S extends string = string> = {
  readonly family: ArmFamily;
  readonly from: string;
  readonly arm: 'none' | 'without-cuda' | 'yes' | 'unknown';
  readonly source: S;
  readonly evidence: Evidence;
};

/** A set of wheels with which pip installs JAX for NVIDIA GPUs. */
export type JaxPluginRow<S extends string = string> = {
  /** As in `jax[cuda12]`. */
  readonly extra: string;
  /** The oldest CUDA with its major number. */
  readonly cuda: CudaVersion;
  /** The oldest driver branch. */
  readonly driver: string;
  readonly minCapability: Capability;
  /** The package with its cuDNN, if pip chooses the version. */
  readonly cudnn?: string;
  /** The first JAX without it; pip ignores an extra that a release lacks. */
  readonly until?: string;
  /** A page of wheels that pip needs for it (`--find-links`). */
  readonly links?: `https://${string}`;
  readonly source: S;
  readonly evidence: Evidence;
};

/** The capabilities that a range of cuDNN releases supports. */
export type CudnnRow<S extends string = string> = {
  /** The first release whose documentation says so, e.g. `9.11`. */
  readonly from: string;
  /** The last one; absent in the newest row. Releases between two rows are not known. */
  readonly until?: string;
  readonly minCapability: Capability;
  /** The newest one that is named; code for it runs on later ones with its major number. */
  readonly newest: Capability;
  readonly source: S;
  readonly evidence: Evidence;
};

/** A rule behind the verdicts, in words. */
export type GpuRule<S extends string = string> = {
  readonly id: string;
  readonly text: Localized;
  readonly source: S;
  readonly evidence: Evidence;
};
