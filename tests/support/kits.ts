import lab from '../labs/example';
import type { recipes } from '../../src/data/recipes';
import { kitFiles } from '../../src/domain/kit/files';
import type { KitInput } from '../../src/domain/kit/input';
import type { KitFile, KitSpec } from '../../src/domain/kit/spec';
import { toKit } from '../../src/domain/kit/toSpec';
import { readFile } from '../../src/domain/requirements/readFile';
import { emptyProfile } from '../../src/domain/profile/parseProfile';

/** A member of the example lab who has filled in nothing. */
export const blankKit: KitInput = {
  language: 'en',
  profile: { ...emptyProfile, user: 'tom', server: 'birch', laptop: 'linux' },
  dockerfile: {},
  run: {},
  transfer: {},
};

type Recipe = (typeof recipes)[number]['id'];

/** The input of a recipe with its own preset. */
export const kitInput = (
  recipe: Recipe,
  part: Partial<KitInput> = {},
): KitInput => ({
  ...blankKit,
  ...part,
  dockerfile: { recipe, ...part.dockerfile },
});

/** The kits that are built on real engines, one of each kind. */
export const kitRecipes = [
  'pytorch',
  'jupyter',
  'desktop',
  'r-base',
  'micromamba',
] as const satisfies readonly Recipe[];

/** The spec of a valid input. */
export function kitSpec(input: KitInput): KitSpec {
  const result = toKit(input, lab, readFile);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.spec;
}

/** The files of a valid input, by their paths. */
export const filesOfKit = (input: KitInput): ReadonlyMap<string, KitFile> =>
  new Map(kitFiles(kitSpec(input)).map((file) => [file.path, file]));

/** Whether a file is a program that users run by its name; the archive marks it. */
export const isExecutable = ({ text }: KitFile): boolean =>
  text.startsWith('#!');
