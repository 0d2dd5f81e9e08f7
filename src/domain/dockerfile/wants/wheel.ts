import type { PackageNeed } from '../../../data/schema/packageNeed';
import type { Wanted } from '../../requirements/types';
import { isBuilt, needOf } from './need';

/** A package whose wheel is built in a separate stage. */
export type Wheel = {
  readonly id: string;
  /** The requirement as passed to pip. */
  readonly requirement: string;
  readonly need: PackageNeed | null;
  /**
   * Built in pip's isolated environment; otherwise with the packages of the
   * image (`--no-build-isolation`).
   */
  readonly isolated: boolean;
  readonly nvcc: boolean;
};

/**
 * The wheel to build for a package, or null if the index has a ready one.
 * Packages from a repository are also built in the stage, so that the image
 * does not need git.
 *
 * @param forced - names that the user wants to build there
 */
export function wheelOf(
  wanted: Wanted,
  forced: readonly string[],
): Wheel | null {
  if (wanted.manager !== 'pip' || wanted.from === 'local') return null;
  const { id, from } = wanted;
  const need = needOf(wanted);
  // the address of a wheel is downloaded, not built
  const built = isBuilt(need, wanted) && !/\.whl(?:[?#]|$)/.test(wanted.url);
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

/** A requirement in the notation of pip's command line. */
function requirementOf(wanted: Wanted, need: PackageNeed | null): string {
  const { name, extras, spec, url, from } = wanted;
  if (from !== 'index' && from !== 'conda-build')
    return `${name}${extras} @ ${url.replace(/#egg=[^&]*$/, '')}`;
  return need?.repository && !spec
    ? `${name}${extras} @ ${need.repository}`
    : `${name}${extras}${spec}`;
}
