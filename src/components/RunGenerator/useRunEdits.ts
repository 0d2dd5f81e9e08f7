import { runCodec, type Edits } from '../../domain/run/formState';
import { formEdits } from '../state/form/formEdits';

/** The reader's changes in the run generator. */
export const useRunEdits = formEdits<Edits>({
  id: 'run',
  codec: runCodec,
  kept: ['on'],
});
