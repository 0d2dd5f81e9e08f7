import type { Arch, Capability, CudaVersion, Evidence } from './gpu';

/** The oldest driver that an image's documentation names. */
export type DocumentedDriver = {
  /** Only for GPUs below this capability; absent: for all others. */
  readonly below?: Capability;
  readonly branch: number;
};

/**
 * The contents of a family of images from a release on, where the tag names the
 * release. Within a repository, oldest first.
 */
export type ImageFamilyRow<S extends string = string> = {
  /** The last two parts of the repository. */
  readonly repository: string;
  /** Another repository with the same tags. */
  readonly also?: string;
  readonly from: string;
  /** The CUDA of tags that don't name another one; absent: not known. */
  readonly cuda?: CudaVersion;
  /** Bounds, where the exact version is not known. */
  readonly cudaAtLeast?: CudaVersion;
  readonly cudaAtMost?: CudaVersion;
  /** By the major version, for tags that name only that: `cuda12`. */
  readonly cudaOfMajor?: Readonly<Record<string, CudaVersion>>;
  /** Machine code, by the word before the version in the tag; `''` if there is none. */
  readonly archs?: Readonly<Record<string, readonly Arch[]>>;
  readonly minCapability?: Capability;
  /** As in {@link Contents}. */
  readonly supportedFrom?: Capability;
  readonly drivers?: readonly DocumentedDriver[];
  /** Built on `nvidia/cuda`, which checks the driver and has newer driver libraries. */
  readonly onCudaImage: boolean;
  readonly platforms?: readonly ('amd64' | 'arm64')[];
  readonly source: S;
  readonly evidence: Evidence;
};

/** Images on another one whose name says everything, by the last two parts of the repository. */
export type BuiltOnRow<S extends string = string> = {
  readonly repository: RegExp;
  /** The releases that have this base, with which the tag begins; both included. */
  readonly from: string;
  readonly to: string;
  readonly base: string;
  readonly source: S;
};

/** Images without CUDA, by the last two parts of the repository. */
export type WithoutCudaRow<S extends string = string> = {
  readonly repository: RegExp;
  /** Only tags that match. */
  readonly tag?: RegExp;
  /**
   * - `plain`: what a user installs decides about the GPUs;
   * - `cpu`: a build for the CPU;
   * - `other-gpu`: made for GPUs or NPUs of another manufacturer.
   */
  readonly kind: 'plain' | 'cpu' | 'other-gpu';
  readonly source: S;
};
