import type { RequireCondition, RequireOperator, Requirement } from './types';

/**
 * Parses the value of an `NVIDIA_REQUIRE_*` variable. A space means "or", a
 * comma "and"; a condition is a property, an operator, and a value without
 * spaces (libnvidia-container, src/cli/dsl.c; nvidia-container-toolkit,
 * internal/requirements/constraints/factory.go).
 *
 * @param text - for example `cuda>=12.8 brand=tesla,driver>=535,driver<536`
 */
export function parseRequirement(text: string): Requirement {
  const invalid: string[] = [];
  const alternatives = text
    .split(' ')
    .map((alternative) => alternative.split(',').filter(Boolean))
    .filter((parts) => parts.length > 0)
    .map((parts) =>
      parts.flatMap((part) => {
        const condition = readCondition(part);
        if (condition === null) invalid.push(part);
        return condition ?? [];
      }),
    );
  return { alternatives, invalid };
}

const condition = /^([^<>=!]+)(!=|<=|>=|=|<|>)([^<>=!].*)$/;

function readCondition(part: string): RequireCondition | null {
  const [, property, operator, value] = condition.exec(part) ?? [];
  if (property === undefined || value === undefined) return null;
  return {
    property: property.toLowerCase(),
    operator: operator as RequireOperator, // the pattern allows no other
    value,
  };
}
