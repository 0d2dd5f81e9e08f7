/** Rows of the tables on GPUs, drivers, CUDA and the images built on them. Types only. */
import type { IsoDate, Localized } from './text';

/**
 * How well a fact is known.
 * - `sourced`: read at the address of its source.
 * - `seen`: read in public text of which no stable address was kept (a pasted
 *   output, a Dockerfile). Good enough to offer, marked as such.
 * - `inferred`: follows from other facts, nobody saw it written.
 * - `memory`: neither. Never offered, only listed.
 */
export type Evidence = 'sourced' | 'seen' | 'inferred' | 'memory';

/** A place where facts were read; rows name it by its key, so that an address stands once a table. */
export type TableSource = {
  /** What it is, for the list under a table. */
  readonly title: string;
  readonly url: `https://${string}`;
  readonly checked: IsoDate;
};

export type TableSources = Readonly<Record<string, TableSource>>;

/** Every compute capability that a table speaks of. A row with another does not compile. */
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

/** Major and minor number of a CUDA toolkit, e.g. `12.4`. */
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

/** What a card is sold as. It decides on forward compatibility and on the brand that images ask for. */
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
  /** As it is sold, without the maker's name. Unique. */
  readonly name: string;
  /** Whole names as `nvidia-smi` prints them; older drivers leave `NVIDIA ` away. */
  readonly names: readonly string[];
  /** Other names that people type. */
  readonly aliases?: readonly string[];
  readonly cc: Capability;
  readonly segment: GpuSegment;
  readonly family: GpuFamily;
  /** In machines with an Arm processor only. */
  readonly host?: 'arm64';
  readonly source: S;
  /** For the capability; the names come from driver packages. */
  readonly evidence: Evidence;
};

/** A whole machine, for the look-up of its cards. */
export type GpuMachineRow = {
  readonly names: readonly string[];
  /** As {@link GpuRow.name}. */
  readonly gpus: readonly string[];
};

export type CapabilityRow<S extends string = string> = {
  readonly cc: Capability;
  readonly family: GpuFamily;
  /** The first toolkit whose nvcc knows it. */
  readonly firstCuda: CudaVersion;
  readonly firstEvidence: Evidence;
  /** The last one; absent while the newest toolkit still has it. */
  readonly lastCuda?: CudaVersion;
  /** The first driver branch that knows the cards: that of the toolkit which `firstDriverSource` names as the first. Absent: not known. */
  readonly firstDriver?: number;
  readonly firstDriverSource?: S;
  /** The last driver branch that serves the cards; absent while the newest does. */
  readonly lastDriver?: number;
  /** Only in machines with an Arm processor: images for x86-64 do not start there at all. */
  readonly arm?: true;
  readonly source: S;
};

export type CudaRow<S extends string = string> = {
  readonly cuda: CudaVersion;
  /** The Linux driver that shipped with the first release; absent where the notes name none. */
  readonly driver?: string;
  /** The oldest Linux driver under minor-version compatibility; absent before CUDA 11. */
  readonly minDriver?: string;
  /** What nvcc can make machine code for. */
  readonly capabilities: readonly Capability[];
  readonly source: S;
  readonly capabilitySource: S;
  readonly evidence: Evidence;
};

export type DriverRow<S extends string = string> = {
  /** The number before the first dot of the driver version. */
  readonly branch: number;
  /** What `nvidia-smi` prints beside `CUDA Version`: the newest CUDA that the driver knows. */
  readonly cuda: CudaVersion;
  /** Not of the line of servers: its number says nothing of the branches around it. */
  readonly jetson?: true;
  /** False before 410: the header had no such field. */
  readonly printed: boolean;
  /** Families that no newer branch serves. */
  readonly lastFor?: readonly GpuFamily[];
  /** Single versions of the branch that print another number. */
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
  /** The cuDNN that comes with it, where the release matrix names it. */
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
  /** How well each tag is known to exist. */
  readonly runtime: Evidence;
  readonly devel: Evidence;
  /** Where it was read, for tags that are `sourced`. */
  readonly runtimeSource?: S;
  readonly develSource?: S;
  /** `Ubuntu 24.04` and newer images have the system's Python and refuse a plain `pip install` (PEP 668). */
  readonly os: string;
  readonly python: string;
  readonly baseEvidence: Evidence;
};

export type CudaTagRow<S extends string = string> = {
  /** The three-part version that the tag begins with. */
  readonly version: string;
  /** How the tag spells cuDNN. */
  readonly cudnn: 'cudnn' | 'cudnn8' | 'cudnn9';
  /** The cuDNN inside, where its Dockerfile was read. */
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
  readonly torch?: string;
  /** Machine code that torch reports, where it was seen. */
  readonly archs?: readonly Arch[];
  /** The oldest capability that it still serves, where only that is known. */
  readonly minCapability?: Capability;
  readonly source?: S;
  readonly evidence: Evidence;
};

export type TensorflowRow<S extends string = string> = {
  readonly tensorflow: string;
  readonly cuda: CudaVersion;
  readonly cudnn: string;
  readonly python: string;
  /** Compiled in, where the list of the official build was read. */
  readonly archs?: readonly Arch[];
  readonly archSource?: S;
  readonly archEvidence?: Evidence;
  readonly source: S;
  /** Whether the tag `<release>-gpu` was seen; absent: it follows the documented scheme. */
  readonly tagEvidence?: Evidence;
  /** For the versions. */
  readonly evidence: Evidence;
};

/** A brand as NVML names it and as `NVIDIA_REQUIRE_CUDA` spells it. */
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

/** An exception of `NVIDIA_REQUIRE_CUDA`: these brands on these driver branches. */
export type RequireClause = {
  /** Absent: any card. */
  readonly brands?: RequireBrands;
  readonly branches: readonly number[];
  /** Every newer branch too: `driver>=450` without an upper end. */
  readonly orNewer?: true;
};

/** What the tag asked for from a day on; a tag is rebuilt with other clauses. */
export type RequireEdition = {
  /** Absent: the day was not read. */
  readonly since?: IsoDate;
  readonly clauses: readonly RequireClause[];
};

/** What `nvidia/cuda` images, and images built on them, ask of the driver before they start. */
export type RequireRow<S extends string = string> = {
  /** The image starts where the driver's own CUDA version is at least this, or where a clause fits. */
  readonly cuda: CudaVersion;
  /** From old to new; the last one is what a pull gives today. */
  readonly editions: readonly RequireEdition[];
  /** True where the image for Arm has no exceptions at all. */
  readonly armAsksOnly?: true;
  readonly source: S;
  readonly evidence: Evidence;
};

/** A family of images of one maker and variant. */
export type ArmFamily =
  'cuda' | 'pytorch-runtime' | 'pytorch-devel' | 'tensorflow' | 'ngc-pytorch';

/** Whether a family of images exists for Arm, from a version on. */
export type ArmRow<S extends string = string> = {
  readonly family: ArmFamily;
  readonly from: string;
  readonly arm: 'none' | 'without-cuda' | 'yes' | 'unknown';
  readonly source: S;
  readonly evidence: Evidence;
};

/** The oldest capability that a range of cuDNN releases serves. */
export type CudnnRow<S extends string = string> = {
  /** The first release that was read to serve just this, e.g. `9.11`. */
  readonly from: string;
  /** The last one; absent in the newest row. Releases between two rows are not known. */
  readonly until?: string;
  readonly minCapability: Capability;
  readonly source: S;
  readonly evidence: Evidence;
};

/** A rule by which verdicts are reached, in words. */
export type GpuRule<S extends string = string> = {
  readonly id: string;
  readonly text: Localized;
  readonly source: S;
  readonly evidence: Evidence;
};
