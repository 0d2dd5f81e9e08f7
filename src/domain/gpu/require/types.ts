import type { GpuBrand } from '../../../data/schema/gpu';

/** What the container toolkit knows of a card and its driver when it checks a requirement; null where it is not known here. */
export type RequireFacts = {
  /** The newest CUDA that the driver knows. */
  readonly cuda: string | null;
  readonly driver: string | null;
  /** Compute capability. */
  readonly arch: string | null;
  /** Every brand that the driver may report for the card; empty: not known. */
  readonly brands: readonly GpuBrand[];
};

/** `driver>=535`: property, operator and value, as they were written. */
export type RequireCondition = {
  readonly property: string;
  readonly operator: RequireOperator;
  readonly value: string;
};

export type RequireOperator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** Some conditions that must all hold. */
export type RequireAlternative = readonly RequireCondition[];

/** A requirement holds where one of its alternatives does, or where it has none. */
export type Requirement = {
  readonly alternatives: readonly RequireAlternative[];
  /** Parts that are no condition: the toolkit stops at them with `invalid expression`. */
  readonly invalid: readonly string[];
};

export type RequireResult = 'met' | 'unmet' | 'unknown';
