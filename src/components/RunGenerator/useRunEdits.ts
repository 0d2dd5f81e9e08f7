import { useCallback, useMemo } from 'react';
import { runPresets } from '../../data/runPresets';
import {
  readChoices,
  readTexts,
  writeChoices,
  writeTexts,
  type Edits,
  type PresetId,
} from '../../domain/run/formState';
import {
  browserStore,
  useBrowserStore,
  type BrowserStore,
} from '../state/browserStore';
import { useUrlQuery } from '../state/useUrlQuery';

/** Name of the parameter that carries texts in a link that the reader chose to share. */
export const sharedTexts = 'form';

/** The texts typed under each preset, in this tab; the values of variables are not stored. */
const stores = Object.fromEntries(
  runPresets.map(({ id }) => [
    id,
    browserStore(`run.${id}.1`, 'sessionStorage', (json) =>
      writeTexts(readTexts(json), 'without values'),
    ),
  ]),
) as Readonly<Record<PresetId, BrowserStore>>;

/**
 * What the reader has changed: choices live in the address, texts in the tab's
 * storage. Nothing is kept twice; a change goes to where it lives and comes
 * back from there.
 */
export function useRunEdits() {
  const { query, change } = useUrlQuery();
  const choices = useMemo(() => readChoices(query), [query]);
  const store = stores[choices.preset ?? runPresets[0].id];
  const json = useBrowserStore(store);
  const shared = query[sharedTexts];
  const edits = useMemo(
    (): Edits => ({
      ...readTexts(json),
      ...readTexts(shared ?? null),
      ...choices,
    }),
    [json, shared, choices],
  );
  const update = useCallback(
    (part: Edits) => {
      const next = { ...edits, ...part };
      if (
        writeTexts(next, 'with values') !== writeTexts(edits, 'with values') ||
        shared
      ) {
        store.set(writeTexts(next, 'with values'));
      }
      change({ ...writeChoices(next), [sharedTexts]: null });
    },
    [edits, shared, store, change],
  );
  const choosePreset = useCallback(
    (preset: PresetId) => {
      const { on } = edits;
      change({
        ...writeChoices({ preset, ...(on && { on }) }),
        [sharedTexts]: null,
      });
    },
    [edits, change],
  );
  const reset = useCallback(() => {
    store.set(null);
    const { preset } = edits;
    change({ ...writeChoices(preset ? { preset } : {}), [sharedTexts]: null });
  }, [edits, store, change]);
  return { edits, update, choosePreset, reset };
}
