import { kitCodec, type KitEdits } from '../../domain/kit/formState';
import { formEdits } from '../state/formEdits';

/** What the reader has changed in the form of the kit. */
export const useKitEdits = formEdits<KitEdits>({
  id: 'kit',
  codec: kitCodec,
  kept: ['way', 'compression'],
});
