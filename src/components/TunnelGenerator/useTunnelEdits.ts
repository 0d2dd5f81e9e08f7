import { tunnelCodec, type TunnelEdits } from '../../domain/tunnel/formState';
import { formEdits } from '../state/formEdits';

/** What the reader has changed in the tunnel generator. */
export const useTunnelEdits = formEdits<TunnelEdits>({
  id: 'tunnel',
  codec: tunnelCodec,
  kept: [],
});
