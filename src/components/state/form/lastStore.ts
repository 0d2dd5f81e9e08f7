import type { FormCodec } from '../../../domain/form/formCodec';
import { browserStore, type BrowserStore } from '../browser/browserStore';
import { lastKey } from './lastKey';

/**
 * The store of a form's complete last state, including the choices that are
 * otherwise in the address, so that another form in this tab can start from it.
 */
export const lastStore = <Edits>(
  id: string,
  codec: FormCodec<Edits>,
): BrowserStore =>
  browserStore(lastKey(id), 'sessionStorage', (json) =>
    codec.writeAll(codec.readAll(json).edits, 'without memory'),
  );
