import { imageRequirements } from '../../../data/imageRequirements';
import type { RequireBrands } from '../../../data/schema/gpu';
import { compareVersions } from '../../version/compareVersions';
import { branchOf, cudaLevel } from './driver';
import type { Card, Driver, Gate } from './types';

/**
 * Whether an image that carries `NVIDIA_REQUIRE_CUDA` starts: the driver's CUDA
 * version is high enough, or a clause names the driver's branch and the brand
 * of the card. Applies to `nvidia/cuda` and to images built on it.
 */
export function requireGate(driver: Driver, card: Card, cuda: string): Gate {
  const level = cudaLevel(driver);
  if (level !== null && compareVersions(level, cuda) >= 0)
    return { kind: 'runs', reasons: [] };
  const branch = branchOf(driver);
  const values = { cuda, level: level ?? '?', branch: String(branch ?? '?') };
  const row = imageRequirements.find((known) => known.cuda === cuda);
  const undecided: Gate = {
    kind: 'unknown',
    reasons: [{ rule: 'image-list-unknown', values }],
  };
  if (level === null || branch === null || !row || card.segment === undefined)
    return undecided;
  const letIn = (clauses = row.clauses): boolean =>
    clauses.some(
      ({ brands, branches }) =>
        branches.includes(branch) && isBrand(card, brands),
    );
  if (letIn()) return { kind: 'runs', reasons: [] };
  if (letIn(row.olderClauses ?? [])) return undecided;
  return { kind: 'refused', reasons: [{ rule: 'image-asks', values }] };
}

/**
 * Whether the driver libraries inside an image (`cuda-compat`) may be used:
 * data-center cards on a branch that the image names.
 */
export function canUseForwardCompat(
  driver: Driver,
  card: Card,
  cuda: string,
): boolean {
  const branch = branchOf(driver);
  const row = imageRequirements.find((known) => known.cuda === cuda);
  if (branch === null || !row || card.segment !== 'data-center') return false;
  return row.clauses.some(
    ({ brands, branches }) =>
      branches.includes(branch) && isBrand(card, brands),
  );
}

/** The brand as the driver tells it: Tesla is the brand of data-center cards up to Turing. */
function isBrand(card: Card, brands: RequireBrands): boolean {
  if (brands === 'all') return true;
  if (brands === 'tesla') return card.name?.startsWith('Tesla ') === true;
  return (
    card.segment === 'data-center' ||
    card.segment?.startsWith('workstation') === true
  );
}
