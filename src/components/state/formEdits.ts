import { useCallback, useMemo } from 'react';
import type { FormCodec } from '../../domain/form/formCodec';
import { browserStore, useBrowserStore } from './browserStore';
import { useUrlQuery } from './useUrlQuery';

/** The parameter that carries texts, in a link that a reader chose to share. */
export const sharedTexts = 'form';

/** A form that begins with the answers of a preset or a recipe. */
type Tool<Edits> = {
  /** Begins the keys of the tab's storage. */
  readonly id: string;
  readonly codec: FormCodec<Edits>;
  /** Choices that stay when another preset or recipe is taken. */
  readonly kept: readonly (keyof Edits)[];
};

/**
 * Makes the hook of a form: what the reader has changed, and the ways to change
 * it. Choices live in the address, texts in the tab's storage under the preset
 * that they were typed in, the values of variables in memory only. Nothing is
 * kept twice: a change goes to where it lives and comes back from there. A link
 * that brings texts shows these in the place of the tab's own.
 */
export function formEdits<Edits extends object>(tool: Tool<Edits>) {
  const { id, codec, kept } = tool;
  const start = codec.start?.name as keyof Edits & string;
  const starts = codec.start?.ids as [string, ...string[]];
  const storeFor = (name: string) =>
    browserStore(`${id}.${name}.1`, 'sessionStorage', (json) =>
      codec.writeTexts(codec.readTexts(json).edits, 'without memory'),
    );
  const usual = storeFor(starts[0]);
  const others = new Map(starts.slice(1).map((name) => [name, storeFor(name)]));

  return function useFormEdits() {
    const { query, change } = useUrlQuery();
    const choices = useMemo(() => codec.readChoices(query).edits, [query]);
    const store = others.get(String(choices[start])) ?? usual;
    const stored = useBrowserStore(store);
    const shared = query[sharedTexts];
    const edits = useMemo(
      (): Edits => ({ ...codec.readTexts(shared ?? stored).edits, ...choices }),
      [shared, stored, choices],
    );
    const choose = useCallback(
      (next: Partial<Edits>) => {
        change({ ...codec.writeChoices(next), [sharedTexts]: null });
      },
      [change],
    );
    const update = useCallback(
      (part: Partial<Edits>) => {
        const next = { ...edits, ...part };
        const texts = codec.writeTexts(next, 'with memory');
        if (shared || texts !== codec.writeTexts(edits, 'with memory'))
          store.set(texts);
        choose(next);
      },
      [edits, shared, store, choose],
    );
    const startFrom = useCallback(
      (name: string) => {
        choose({ ...only(edits, kept), [start]: name });
      },
      [edits, choose],
    );
    const reset = useCallback(() => {
      store.set(null);
      choose(only(edits, [start]));
    }, [edits, store, choose]);
    return { edits, update, startFrom, reset };
  };
}

/** Some fields of a form; one that is not there stays absent. */
const only = <Edits extends object>(
  edits: Edits,
  fields: readonly (keyof Edits)[],
): Partial<Edits> =>
  Object.fromEntries(
    fields.flatMap((field) => (field in edits ? [[field, edits[field]]] : [])),
  ) as Partial<Edits>; // fromEntries forgets the names
