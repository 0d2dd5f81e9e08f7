import { kitCodec, type KitEdits } from '../../domain/kit/formState';
import { formEdits } from '../state/form/formEdits';

/** The reader's changes in the kit form. */
export const useKitEdits = formEdits<KitEdits>({
  id: 'kit',
  codec: kitCodec,
  kept: ['way', 'compression'],
});
