import {
  dockerCodec,
  type DockerEdits,
} from '../../domain/dockerfile/formState';
import { formEdits } from '../state/form/formEdits';

/** The reader's changes in the Dockerfile generator. */
export const useDockerEdits = formEdits<DockerEdits>({
  id: 'dockerfile',
  codec: dockerCodec,
  kept: ['machine', 'mirror'],
});
