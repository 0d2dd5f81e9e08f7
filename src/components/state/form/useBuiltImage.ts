import { useEffect, useMemo, useState } from 'react';
import type { BuiltImage, builtImage } from '../../../domain/kit/builtImage';
import { browserStore, useBrowserStore } from '../browser/browserStore';
import { useDockerContext } from '../useDockerContext';
import { useReader } from '../useProfile';
import { lastKey } from './lastKey';

type Read = typeof builtImage;

const store = browserStore(lastKey('dockerfile'), 'sessionStorage');

/**
 * The image that the reader last described in the Dockerfile generator of this
 * tab, so that the next steps are about the same image; null if there is none.
 * What reads it loads only if there is one.
 */
export function useBuiltImage(): BuiltImage | null {
  const json = useBrowserStore(store);
  const isThere = json !== null;
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    if (!isThere) return;
    void import('../../../domain/kit/builtImage').then((module) => {
      setRead(() => module.builtImage);
    });
  }, [isThere]);
  const reader = useReader();
  const context = useDockerContext();
  return useMemo(
    () => (json !== null && read ? read(json, reader, context) : null),
    [json, read, reader, context],
  );
}
