import { recipes } from '../../data/recipes';
import type { DockerForm, Recipe } from '../../data/schema/recipe';
import { fill } from '../text/fill';
import { commandWords } from '../form/commandWords';
import { literal } from '../command/word';
import { mirrorOf } from '../lab/mirror';
import { chooseBase, type Base } from './base';
import type { DockerContext } from './context';

export type RecipeId = (typeof recipes)[number]['id'];

/** The recipe of this name; the first one where there is none. */
export const recipeOf = (id: string | undefined): Recipe =>
  recipes.find((recipe) => recipe.id === id) ?? recipes[0];

/** What a reader has changed in the generator; everything else is the recipe's. */
export type DockerEdits = {
  readonly recipe?: RecipeId;
} & Partial<DockerForm>;

/** The form that is shown: the recipe's, under what the reader has changed. */
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

/** A form that was found good, with its lists cut into items. */
export type DockerSpec = {
  readonly recipe: Recipe;
  readonly form: DockerForm;
  readonly base: Base;
  readonly context: DockerContext;
  readonly apt: readonly string[];
  readonly pip: readonly string[];
  readonly conda: readonly string[];
  readonly cran: readonly string[];
  readonly command: readonly string[];
};

/** Items of a field: between blanks or line breaks; sorted, each once, as Docker advises. */
export const items = (text: string): readonly string[] =>
  [...new Set(text.split(/\s+/).filter(Boolean))].sort();

/** Puts a valid form together with its base. */
export function toDockerSpec(
  recipe: Recipe,
  typed: DockerForm,
  context: DockerContext,
): DockerSpec {
  const form = { ...typed, image: typed.image.trim() };
  const words = commandWords(form.command);
  return {
    recipe,
    form,
    base: chooseBase(recipe, form, context),
    context,
    apt: items(form.apt),
    pip: items(form.pip),
    conda: items(form.conda),
    cran: items(form.cran),
    command: words.ok ? words.argv.map((w) => literal(w) ?? '') : [],
  };
}
