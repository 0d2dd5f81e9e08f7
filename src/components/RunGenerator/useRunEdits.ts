import { runCodec, type Edits } from '../../domain/run/formState';
import { formEdits } from '../state/formEdits';

/** What the reader has changed in the run generator. */
export const useRunEdits = formEdits<Edits>({
  id: 'run',
  codec: runCodec,
  kept: ['on'],
});
