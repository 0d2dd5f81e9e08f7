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
  /** Compiled even if the index has a wheel (`--no-binary`). */
  readonly fromSource: boolean;
};

/**
 * The wheel to build for a package, or null if the index has a ready one.
 * Packages from a repository are also built in the stage, so that the image
 * does not need git.
 *
 * @param forced - names that the user wants to build there, with the packages
 * of the image
 * @param sources - names that the file wants compiled
 */
export function wheelOf(
  wanted: Wanted,
  forced: readonly string[],
  sources: readonly string[] = [],
): Wheel | null {
  if (wanted.manager !== 'pip' || wanted.from === 'local') return null;
  const { id, from } = wanted;
  const need = needOf(wanted);
  // the address of a wheel is downloaded, not built
  const built = isBuilt(need, wanted) && !/\.whl(?:[?#]|$)/.test(wanted.url);
  const asked = forced.includes(id);
  const fromSource = sources.includes(id);
  if (!built && !asked && !fromSource && from !== 'vcs') return null;
  return {
    id,
    requirement: requirementOf(wanted, built ? need : null),
    need,
    isolated: !asked && !(built && need?.before) && !need?.torchFirst,
    nvcc: built && need?.build === 'cuda',
    fromSource,
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
