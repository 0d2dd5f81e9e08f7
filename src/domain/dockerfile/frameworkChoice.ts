import type { DockerForm } from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import { satisfies } from '../requirements/specifier';
import { chooseBase, type Base, type BaseDemand } from './base';
import type { DockerContext } from './context';

/**
 * The two bases to choose from if the user's file asks for a release of the
 * framework that the best image for the machine does not have.
 */
export type FrameworkChoice = {
  /** The best image with that release; null if the tables have none. */
  readonly file: Base | null;
  /** The best image for the machine, which has another release. */
  readonly newest: Base;
  /** Whether the Dockerfile starts from `file`. */
  readonly follows: boolean;
};

/**
 * Chooses the base with regard to the framework in the user's file. Until the
 * user decides, the base follows the file if its image runs on the machine as
 * well as the newest one does: the other packages of the file were tried with
 * that release.
 *
 * @param demand - its `release` is the one that the file asks for
 */
export function chooseByFramework(
  recipe: Recipe,
  form: DockerForm,
  context: DockerContext,
  demand: BaseDemand,
): { readonly base: Base; readonly choice: FrameworkChoice | null } {
  const { nvcc, release, cuda } = demand;
  const any = { nvcc, release: null, cuda: null };
  const newest = chooseBase(recipe, form, context, any);
  const isFixed = form.image !== '' || typeof recipe.base !== 'string';
  if (release === null || isFixed) return { base: newest, choice: null };
  if (has(newest, release)) {
    const base = cuda ? chooseBase(recipe, form, context, demand) : newest;
    return { base, choice: null };
  }
  const found = chooseBase(recipe, form, context, demand);
  const file = has(found, release) ? found : null;
  const follows =
    form.framework === 'file' ||
    (form.framework === 'ask' && file !== null && isNoWorse(file, newest));
  return {
    base: (follows && file) || newest,
    choice: { file, newest, follows: follows && file !== null },
  };
}

const has = (base: Base, release: string): boolean =>
  base.release !== null && satisfies(base.release, release);

const isNoWorse = (a: Base, b: Base): boolean => {
  const runsOn = a.option?.verdict.runsOn;
  return runsOn === 'all' || runsOn === b.option?.verdict.runsOn;
};
