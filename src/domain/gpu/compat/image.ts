import { imageRequirements } from '../../../data/imageRequirements';
import { compareVersions } from '../../version/compareVersions';
import { brandsOf } from './brandsOf';
import { evaluateRequirement } from '../require/evaluateRequirement';
import { requirementOf } from '../require/requirementOf';
import type { RequireFacts, Requirement } from '../require/types';
import { branchOf, cudaLevel } from './driver';
import type { Card, Driver, Gate } from './types';

/** The facts that the container toolkit checks before it starts an image. */
export function requireFacts(driver: Driver, card: Card): RequireFacts {
  return {
    cuda: cudaLevel(driver),
    driver: driver.version ?? null,
    arch: card.cc,
    brands: brandsOf(card, branchOf(driver)),
  };
}

/**
 * Whether an image with the `NVIDIA_REQUIRE_CUDA` of an `nvidia/cuda` tag
 * starts. A pull today gets the newest edition of the tag; if an older edition
 * gives another result, the answer depends on the day of the pull.
 */
export function requireGate(driver: Driver, card: Card, cuda: string): Gate {
  const facts = requireFacts(driver, card);
  const values = valuesOf(driver, cuda);
  if (facts.cuda !== null && compareVersions(facts.cuda, cuda) >= 0)
    return { kind: 'runs', reasons: [] };
  const row = imageRequirements.find((known) => known.cuda === cuda);
  const undecided: Gate = {
    kind: 'unknown',
    reasons: [{ rule: 'image-list-unknown', values }],
  };
  if (!row) return undecided;
  const editions =
    row.armAsksOnly === true && card.host === 'arm64'
      ? [{ clauses: [] }]
      : row.editions;
  const results = editions.map((edition) =>
    evaluateRequirement(requirementOf(cuda, edition), facts),
  );
  if (results.at(-1) === 'met') return { kind: 'runs', reasons: [] };
  return results.every((result) => result === 'unmet')
    ? { kind: 'refused', reasons: [{ rule: 'image-asks', values }] }
    : undecided;
}

/**
 * Like {@link requireGate}, for an image whose own variables were read. All of
 * them must hold.
 */
export function ownRequireGate(
  driver: Driver,
  card: Card,
  requirements: readonly Requirement[],
  cuda: string | null,
): Gate {
  const facts = requireFacts(driver, card);
  const results = requirements.map((one) => evaluateRequirement(one, facts));
  const values = valuesOf(driver, cuda ?? '?');
  if (results.includes('unmet'))
    return { kind: 'refused', reasons: [{ rule: 'image-asks-own', values }] };
  return results.includes('unknown')
    ? { kind: 'unknown', reasons: [{ rule: 'image-asks-open', values }] }
    : { kind: 'runs', reasons: [] };
}

const valuesOf = (driver: Driver, cuda: string) => ({
  cuda,
  level: cudaLevel(driver) ?? '?',
  branch: String(branchOf(driver) ?? '?'),
});

/**
 * Whether the driver libraries inside an image (`cuda-compat`) may be used:
 * only on data-center GPUs with a branch that the image lists.
 */
export function canUseForwardCompat(
  driver: Driver,
  card: Card,
  cuda: string,
): boolean {
  const row = imageRequirements.find((known) => known.cuda === cuda);
  const newest = row?.editions.at(-1);
  if (!newest || card.segment !== 'data-center') return false;
  return (
    evaluateRequirement(requirementOf(cuda, newest), {
      ...requireFacts(driver, card),
      // Below every minimum, so that only the listed exceptions apply.
      cuda: '0',
    }) === 'met'
  );
}
