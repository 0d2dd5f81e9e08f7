import type { GpuRuleId } from '../../../data/gpuRules';
import type {
  Arch,
  Capability,
  CudaVersion,
  Evidence,
  GpuSegment,
  ImageVariant,
} from '../../../data/schema/gpu';
import type { Requirement } from '../require/types';

/** A driver as far as it is known. */
export type Driver = {
  /** Version of the kernel driver, e.g. `535.183.01`. */
  readonly version?: string;
  /** The newest CUDA that it knows, as `nvidia-smi` printed it. */
  readonly cuda?: string;
};

/** A card as far as it is known. */
export type Card = {
  readonly cc: Capability | null;
  /** Absent where only the capability is known. */
  readonly segment?: GpuSegment;
  /** The name of its row, for what depends on the very card. */
  readonly name?: string;
  /** False where the capability itself is inferred. */
  readonly certain?: boolean;
  /** The processor of its machine, where it was read or the card comes in no other. */
  readonly host?: Platform;
};

/** The processor that an image or a machine is made for, as Docker names it. */
export type Platform = 'amd64' | 'arm64';

/** What is to run. */
export type Target =
  /** A program that was compiled with a toolkit for the cards. */
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
  /** An image of which its own configuration was read. */
  | { readonly kind: 'inspected'; readonly contents: Contents };

/** What is in an image or a package, as far as the tables or the image itself tell. */
export type Contents = {
  /** Null where it is not known. */
  readonly cuda: string | null;
  /** At least this CUDA, where only that follows: from an older release of the same family. */
  readonly cudaAtLeast?: string;
  /** Its cuDNN, as exactly as it is known; null where it is not, or there is none. */
  readonly cudnn: string | null;
  /** Every list that it can be: old images do not tell whether conda or a wheel is in them. Empty: not known. */
  readonly archLists: readonly (readonly Arch[])[];
  /** The oldest capability that it still has code for, where only that is known. */
  readonly minCapability?: Capability;
  readonly evidence: Evidence;
  readonly requires: Requires;
  /** Brings newer driver libraries along. */
  readonly forwardCompat: boolean;
  /** The processors that it exists for; null where it is not known. */
  readonly platforms: readonly Platform[] | null;
  /** Its variant for Arm has no CUDA. */
  readonly armWithoutCuda?: true;
};

/**
 * What an image asks of the driver before it starts.
 * - `nothing`: no check;
 * - `cuda-image`: what the `nvidia/cuda` image of its CUDA asks;
 * - `maybe`: perhaps that, its base is not known;
 * - else: its own variables.
 */
export type Requires =
  'nothing' | 'cuda-image' | 'maybe' | readonly Requirement[];

/** From good to bad; `unknown` is an answer. */
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
  | 'unknown';

/** A rule that was applied, with what fills its text. */
export type Reason = {
  readonly rule: GpuRuleId;
  readonly values: Readonly<Record<string, string>>;
};

/** What the reader can do about it. */
export type Remedy =
  | 'newer-driver'
  | 'older-driver'
  | 'arm-image'
  | 'older-image'
  | 'newer-image'
  | 'runtime-image'
  | 'disable-require'
  | 'try-it'
  | 'l4t-image'
  | 'read-capability'
  | 'read-driver';

export type Verdict = {
  readonly kind: VerdictKind;
  readonly reasons: readonly Reason[];
  readonly remedies: readonly Remedy[];
  /** False where a fact that it rests on was inferred, not read. */
  readonly certain: boolean;
};

/** The result of one gate: a verdict of its own, joined later. */
export type Gate = Pick<Verdict, 'kind' | 'reasons'> & {
  readonly certain?: boolean;
};
