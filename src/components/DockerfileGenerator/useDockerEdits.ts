import { recipes } from '../../data/recipes';
import { dockerCodec } from '../../domain/dockerfile/formState';
import type { DockerEdits } from '../../domain/dockerfile/spec';
import { formEdits } from '../state/formEdits';

/** What the reader has changed in the Dockerfile generator. */
export const useDockerEdits = formEdits<DockerEdits>({
  id: 'dockerfile',
  codec: dockerCodec,
  start: 'recipe',
  starts: recipes.map(({ id }) => id) as [string, ...string[]],
  kept: ['machine', 'mirror'],
});
