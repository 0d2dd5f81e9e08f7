import { tunnelCodec, type TunnelEdits } from '../../domain/tunnel/formState';
import { formEdits } from '../state/form/formEdits';

/** The reader's changes in the tunnel generator. */
export const useTunnelEdits = formEdits<TunnelEdits>({
  id: 'tunnel',
  codec: tunnelCodec,
  kept: [],
});
