import { recipes } from '../../data/recipes';
import type { DockerForm } from '../../data/dockerFields';
import type { Recipe } from '../../data/schema/recipe';
import { fill } from '../text/fill';
import { isEmpty } from '../form/trimmed';
import { literal } from '../command/word';
import { mirrorOf } from '../lab/mirror';
import type { Base } from './base';
import type { DockerContext } from './context';
import { chooseByFramework, type FrameworkChoice } from './frameworkChoice';
import type { DockerEdits } from './formState';
import { capabilitiesOf, machineOf, usesGpu } from './machine';
import type { DockerTexts } from './texts';
import { demandOf } from './wants/demand';
import { torchWheelsOf } from './wants/torchWheels';
import type { Wants } from './wants/types';
import { wantsOf } from './wants/wants';

/** The recipe with this ID, or the first one if there is none. */
export const recipeOf = (id: string | undefined): Recipe =>
  recipes.find((recipe) => recipe.id === id) ?? recipes[0];

/** The form to show: the recipe's values, overridden by the user's edits. */
export function dockerForm(
  { recipe, ...changed }: DockerEdits,
  context: DockerContext,
): DockerForm {
  const { form } = recipeOf(recipe);
  const { imagePrefix, mirrors } = context;
  return {
    ...form,
    tag: fill(form.tag, { imagePrefix }),
    mirror: mirrorOf(mirrors),
    ...changed,
  };
}

/** A validated form, with its lists split into items. */
export type DockerSpec = {
  readonly recipe: Recipe;
  readonly form: DockerForm;
  readonly base: Base;
  /** Set if the file asks for a framework release that the newest base lacks. */
  readonly choice: FrameworkChoice | null;
  readonly context: DockerContext;
  readonly apt: readonly string[];
  readonly wants: Wants;
  /** Index options of pip, one word each. */
  readonly indexes: readonly string[];
  readonly conda: readonly string[];
  readonly cran: readonly string[];
  readonly command: readonly string[];
};

/** R's packages by name, plus the kernel of a notebook; empty without R. */
export const ofR = (
  { r }: Recipe,
  { service }: DockerForm,
  cran: readonly string[],
): readonly string[] =>
  r
    ? [
        ...new Set([...cran, ...(service === 'jupyter' ? ['IRkernel'] : [])]),
      ].sort()
    : [];

/**
 * Combines a valid form with its base image.
 *
 * @param form - with its texts trimmed
 * @param texts - the parsed texts of the form
 */
export function toDockerSpec(
  recipe: Recipe,
  form: DockerForm,
  context: DockerContext,
  texts: DockerTexts,
): DockerSpec {
  const cards = usesGpu(recipe) ? capabilitiesOf(machineOf(form, context)) : [];
  const demand = demandOf(recipe, texts, cards);
  const { base, choice } = chooseByFramework(recipe, form, context, demand);
  const { apt, conda, cran, indexes, command } = texts;
  return {
    apt,
    conda,
    cran,
    indexes,
    recipe,
    form: { ...form, env: form.env.filter((row) => !isEmpty(row)) },
    base,
    choice,
    context,
    wants: wantsOf(
      demand,
      base,
      form,
      { yours: texts.yours, cran: ofR(recipe, form, cran) },
      torchWheelsOf(recipe, demand, base, form, context, texts.yours),
    ),
    command: command.ok ? command.argv.map((w) => literal(w) ?? '') : [],
  };
}
