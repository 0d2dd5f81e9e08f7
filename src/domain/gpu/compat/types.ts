import type { GpuRuleId } from '../../../data/gpuRules';
import type {
  Arch,
  Capability,
  CudaVersion,
  Evidence,
  GpuSegment,
  ImageVariant,
} from '../../../data/schema/gpu';
import type { DocumentedDriver } from '../../../data/schema/imageFamily';
import type { Requirement } from '../require/types';

/** What is known about a driver. */
export type Driver = {
  /** Version of the kernel driver, e.g. `535.183.01`. */
  readonly version?: string;
  /** The newest CUDA that it supports, as printed by `nvidia-smi`. */
  readonly cuda?: string;
};

/** What is known about a GPU. */
export type Card = {
  readonly cc: Capability | null;
  /** Absent if only the capability is known. */
  readonly segment?: GpuSegment;
  /** The name of its table row, for rules about one specific GPU. */
  readonly name?: string;
  /** False if the capability itself is inferred. */
  readonly certain?: boolean;
  /** The processor of its machine, if it was read or if the GPU exists with only one. */
  readonly host?: Platform;
};

/** The processor of an image or a machine, as Docker names it. */
export type Platform = 'amd64' | 'arm64';

/** What should run on the GPU. */
export type Target =
  /** A program compiled for the GPUs with this toolkit. */
  | { readonly kind: 'cuda'; readonly cuda: CudaVersion }
  | {
      readonly kind: 'cuda-image';
      readonly cuda: CudaVersion;
      /** A tag without cuDNN. */
      readonly bare?: true;
    }
  | {
      readonly kind: 'torch-wheel';
      readonly torch: string;
      readonly cuda: CudaVersion;
    }
  | {
      readonly kind: 'torch-image';
      readonly torch: string;
      readonly cuda: CudaVersion;
      readonly variant: ImageVariant;
    }
  | { readonly kind: 'tensorflow-image'; readonly tensorflow: string }
  | { readonly kind: 'ngc-torch'; readonly release: string }
  /** An image whose own configuration was read. */
  | { readonly kind: 'inspected'; readonly contents: Contents };

/**
 * The contents of an image or a package, as far as the tables or the image
 * itself tell.
 */
export type Contents = {
  /** Null if not known. */
  readonly cuda: string | null;
  /**
   * A lower bound of its CUDA, if only that is known, from an older release of
   * the same family.
   */
  readonly cudaAtLeast?: string;
  /** An upper bound, likewise. */
  readonly cudaAtMost?: string;
  /** Its cuDNN version, as precisely as known; null if not known or if there is none. */
  readonly cudnn: string | null;
  /**
   * Every possible arch list: old images do not tell whether they contain the
   * conda build or the wheel. Empty if not known.
   */
  readonly archLists: readonly (readonly Arch[])[];
  /** The oldest capability that it still has code for, if only that is known. */
  readonly minCapability?: Capability;
  /**
   * A capability from which its publisher supports every GPU that the image's
   * CUDA compiles for. An upper bound of the oldest one, where `minCapability`
   * is the lower bound.
   */
  readonly supportedFrom?: Capability;
  readonly evidence: Evidence;
  readonly requires: Requires;
  /** Includes newer driver libraries (`cuda-compat`). */
  readonly forwardCompat: boolean;
  /** The processors that it is published for; null if not known. */
  readonly platforms: readonly Platform[] | null;
  /** The Arm build has no CUDA. */
  readonly armWithoutCuda?: true;
  /** The oldest drivers that its documentation names; the first that applies counts. */
  readonly drivers?: readonly DocumentedDriver[];
  /** Only its name was read; its configuration would tell more. */
  readonly fromName?: true;
};

/**
 * What an image requires of the driver before it starts.
 * - `nothing`: no check;
 * - `cuda-image`: the requirement of the `nvidia/cuda` image with its CUDA;
 * - `maybe`: perhaps that; its base image is not known;
 * - otherwise: the image's own variables.
 */
export type Requires =
  'nothing' | 'cuda-image' | 'maybe' | readonly Requirement[];

/** From best to worst; `unknown` is a valid answer. */
export type VerdictKind =
  | 'runs'
  | 'minor-version'
  | 'forward-compat'
  | 'ptx-only'
  | 'driver-too-old'
  | 'driver-too-new'
  | 'refused'
  | 'card-too-new'
  | 'card-too-old'
  | 'other-platform'
  | 'no-gpu'
  | 'unknown';

/** A rule that applied, with the values for its text. */
export type Reason = {
  readonly rule: GpuRuleId;
  readonly values: Readonly<Record<string, string>>;
};

/** What the user can do to fix it. */
export type Remedy =
  | 'newer-driver'
  | 'older-driver'
  | 'arm-image'
  | 'older-image'
  | 'newer-image'
  | 'runtime-image'
  | 'disable-require'
  | 'try-it'
  | 'inspect-image'
  | 'l4t-image'
  | 'read-capability'
  | 'read-driver';

export type Verdict = {
  readonly kind: VerdictKind;
  readonly reasons: readonly Reason[];
  readonly remedies: readonly Remedy[];
  /** False if it depends on a fact that was inferred, not read. */
  readonly certain: boolean;
};

/** The result of one gate; {@link judge} combines them. */
export type Gate = Pick<Verdict, 'kind' | 'reasons'> & {
  readonly certain?: boolean;
};
