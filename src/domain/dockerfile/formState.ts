import { dockerFields } from '../../data/dockerFields';
import { recipes } from '../../data/recipes';
import { formCodec, type EditsOf, type Start } from '../form/formCodec';

export type RecipeId = (typeof recipes)[number]['id'];

/** The fields that the user has changed; all others have the recipe's values. */
export type DockerEdits = EditsOf<typeof dockerFields, 'recipe', RecipeId>;

const [first, ...others] = recipes;
const start: Start<'recipe', RecipeId> = {
  name: 'recipe',
  ids: [first.id, ...others.map(({ id }) => id)],
};

export const dockerCodec = formCodec(dockerFields, start);
