import { useMemo } from 'react';
import { dockerCodec } from '../../../domain/dockerfile/formState';
import type { OtherForms } from '../../../domain/kit/formState';
import { runCodec } from '../../../domain/run/formState';
import { transferCodec } from '../../../domain/transfer/formState';
import { useBrowserStore } from '../browser/browserStore';
import { lastStore } from './lastStore';

const stores = {
  dockerfile: lastStore('dockerfile', dockerCodec),
  run: lastStore('run', runCodec),
  transfer: lastStore('transfer', transferCodec),
};

/** What the reader last made in the other generators; nothing during the build. */
export function useOtherForms(): OtherForms {
  const dockerfile = useBrowserStore(stores.dockerfile);
  const run = useBrowserStore(stores.run);
  const transfer = useBrowserStore(stores.transfer);
  return useMemo(
    () => ({
      dockerfile: dockerCodec.readAll(dockerfile).edits,
      run: runCodec.readAll(run).edits,
      transfer: transferCodec.readAll(transfer).edits,
    }),
    [dockerfile, run, transfer],
  );
}

/** Discards the values from the other generators. */
export function forgetOtherForms(): void {
  for (const store of Object.values(stores)) store.set(null);
}
