import { packageNeeds } from '../../../data/packageNeeds';
import type { Capability } from '../../../data/schema/gpu';
import type { PackageNeed } from '../../../data/schema/packageNeed';
import { satisfies, pinned } from '../../requirements/specifier';
import type { Wanted } from '../../requirements/types';
import { compareVersions } from '../../version/compareVersions';
import { highest } from './highest';

/** What a package needs besides its package manager, or null if the table has no row. */
export const needOf = ({ manager, id }: Pick<Wanted, 'manager' | 'id'>) =>
  packageNeeds.find(
    (need) => need.manager === manager && need.names.includes(id),
  ) ?? null;

/** Whether a package is compiled, by the table, at the required version. */
export function isBuilt(need: PackageNeed | null, { spec }: Wanted): boolean {
  if (!need?.build) return false;
  if (need.wheelsSince === undefined) return true;
  const version = pinned(spec);
  return version !== null && !satisfies(version, `>=${need.wheelsSince}`);
}

/** The GPUs for which a package has no code at the required version. */
export function tooOldFor(
  wanted: Wanted,
  cards: readonly Capability[],
): readonly Capability[] {
  const { minCapability, earlier } = needOf(wanted) ?? {};
  const oldest =
    earlier && !highest(wanted.spec, earlier.below)
      ? earlier.minCapability
      : minCapability;
  return oldest ? cards.filter((cc) => compareVersions(cc, oldest) < 0) : [];
}
