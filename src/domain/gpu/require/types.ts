import type { GpuBrand } from '../../../data/schema/gpu';

/**
 * The facts about a GPU and its driver that the container toolkit checks
 * against a requirement; null if not known here.
 */
export type RequireFacts = {
  /** The newest CUDA that the driver supports. */
  readonly cuda: string | null;
  readonly driver: string | null;
  /** Compute capability. */
  readonly arch: string | null;
  /** Every brand that the driver may report for the GPU; empty if not known. */
  readonly brands: readonly GpuBrand[];
};

/** A condition such as `driver>=535`: property, operator, and value, as written. */
export type RequireCondition = {
  readonly property: string;
  readonly operator: RequireOperator;
  readonly value: string;
};

export type RequireOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** Conditions that must all hold. */
export type RequireAlternative = readonly RequireCondition[];

/** A requirement holds if one of its alternatives does, or if it has none. */
export type Requirement = {
  readonly alternatives: readonly RequireAlternative[];
  /**
   * Parts that are not conditions: the toolkit stops at them with `invalid
   * expression`.
   */
  readonly invalid: readonly string[];
};

export type RequireResult = 'met' | 'unmet' | 'unknown';
