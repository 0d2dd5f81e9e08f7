import type { GpuRuleId } from '../../../data/gpuRules';
import type {
  Capability,
  CudaVersion,
  GpuSegment,
  ImageVariant,
} from '../../../data/schema/gpu';

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
};

/** What is to run. */
export type Target =
  /** A program that was compiled with a toolkit for the cards. */
  | { readonly kind: 'cuda'; readonly cuda: CudaVersion }
  | { readonly kind: 'cuda-image'; readonly cuda: CudaVersion }
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
  | { readonly kind: 'ngc-torch'; readonly release: string };

/** From good to bad; `unknown` is an answer. */
export type VerdictKind =
  | 'runs'
  | 'minor-version'
  | 'forward-compat'
  | 'ptx-only'
  | 'driver-too-old'
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
  | 'older-image'
  | 'newer-image'
  | 'runtime-image'
  | 'disable-require'
  | 'try-it'
  | 'l4t-image'
  | 'read-capability';

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
