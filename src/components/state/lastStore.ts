import type { FormCodec } from '../../domain/form/formCodec';
import { browserStore, type BrowserStore } from './browserStore';

/**
 * The store of a form's last state as a whole, its choices too, which the
 * address has otherwise: another form of this tab starts from it.
 */
export const lastStore = <Edits>(
  id: string,
  codec: FormCodec<Edits>,
): BrowserStore =>
  browserStore(`${id}.last.1`, 'sessionStorage', (json) =>
    codec.writeAll(codec.readAll(json).edits, 'without memory'),
  );
