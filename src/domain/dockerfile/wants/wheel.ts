import type { PackageNeed } from '../../../data/schema/packageNeed';
import type { Wanted } from '../../requirements/types';
import { isBuilt, needOf } from './need';

/** A package that a stage of its own makes a wheel of. */
export type Wheel = {
  readonly id: string;
  /** As pip is given it. */
  readonly requirement: string;
  readonly need: PackageNeed | null;
  /** Built in pip's own environment; else with what the image has (`--no-build-isolation`). */
  readonly isolated: boolean;
  readonly nvcc: boolean;
};

/**
 * The wheel that a package is made into, or null where the index has it ready.
 * What comes from a repository is built in the stage as well, so that git stays
 * out of the image.
 *
 * @param forced - names that the reader wants built there
 */
export function wheelOf(
  wanted: Wanted,
  forced: readonly string[],
): Wheel | null {
  if (wanted.manager !== 'pip' || wanted.from === 'local') return null;
  const { id, from } = wanted;
  const need = needOf(wanted);
  const built = isBuilt(need, wanted);
  const asked = forced.includes(id);
  if (!built && !asked && from !== 'vcs') return null;
  return {
    id,
    requirement: requirementOf(wanted, built ? need : null),
    need,
    isolated: !asked && !(built && need?.before) && !need?.torchFirst,
    nvcc: built && need?.build === 'cuda',
  };
}

/** A requirement as pip reads it on its command line. */
function requirementOf(wanted: Wanted, need: PackageNeed | null): string {
  const { name, extras, spec, url, from } = wanted;
  if (from !== 'index')
    return `${name}${extras} @ ${url.replace(/#egg=[^&]*$/, '')}`;
  return need?.repository && !spec
    ? `${name}${extras} @ ${need.repository}`
    : `${name}${extras}${spec}`;
}
