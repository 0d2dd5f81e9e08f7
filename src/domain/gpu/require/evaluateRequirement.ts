import { compareVersions } from '../../version/compareVersions';
import type {
  RequireCondition,
  RequireFacts,
  RequireResult,
  Requirement,
} from './types';

/**
 * Whether a GPU with a driver meets a requirement. Unknown if a deciding fact
 * is not known, or if the possible brands of the GPU give different results.
 */
export function evaluateRequirement(
  requirement: Requirement,
  facts: RequireFacts,
): RequireResult {
  if (requirement.invalid.length > 0) return 'unmet';
  if (requirement.alternatives.length === 0) return 'met';
  const brands = facts.brands.length > 0 ? facts.brands : [null];
  const results = brands.map((brand) =>
    best(
      requirement.alternatives.map((conditions) =>
        worst(conditions.map((one) => holds(one, facts, brand))),
      ),
    ),
  );
  const [first = 'unknown'] = results;
  return results.every((result) => result === first) ? first : 'unknown';
}

const best = (results: readonly RequireResult[]): RequireResult =>
  results.find((one) => one === 'met') ??
  results.find((one) => one === 'unknown') ??
  'unmet';

const worst = (results: readonly RequireResult[]): RequireResult =>
  results.find((one) => one === 'unmet') ??
  results.find((one) => one === 'unknown') ??
  'met';

function holds(
  { property, operator, value }: RequireCondition,
  facts: RequireFacts,
  brand: string | null,
): RequireResult {
  if (property === 'brand') {
    if (operator !== '=' && operator !== '!=') return 'unmet';
    if (brand === null) return 'unknown';
    const same = brand === value.toLowerCase();
    return same === (operator === '=') ? 'met' : 'unmet';
  }
  const known = versionOf(property, facts);
  if (known === null || !/^[\d.]+$/.test(value)) return 'unknown';
  return ordered(compareVersions(known, value), operator) ? 'met' : 'unmet';
}

/**
 * Also null for a property that this guide does not support: toolkits handle
 * those differently.
 */
function versionOf(property: string, facts: RequireFacts): string | null {
  switch (property) {
    case 'cuda':
      return facts.cuda;
    case 'driver':
      return facts.driver;
    case 'arch':
      return facts.arch;
    default:
      return null;
  }
}

function ordered(
  order: number,
  operator: RequireCondition['operator'],
): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}
