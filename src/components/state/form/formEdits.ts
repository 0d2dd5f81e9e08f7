import { useCallback, useMemo } from 'react';
import type { Reading } from '../../../domain/form/formCodec';
import { useBrowserStore, useIsKept } from '../browser/browserStore';
import { useUrlQuery } from '../browser/useUrlQuery';
import type { Slot } from './formSlots';
import {
  formStore,
  hasTexts,
  readForm,
  resetForm,
  startForm,
  updateForm,
  type FormReading,
  type Tool,
} from './formStore';
import { withoutTexts } from './sharedTexts';

/** What the reader should know about where a form came from and where it is stored. */
export type FormNews = {
  /** Parameters of the address with a value that the form doesn't know. */
  readonly unknown: readonly (readonly [name: string, value: string])[];
  /** Which texts couldn't be read, and whether they came from a link. */
  readonly unread: Reading<unknown>['unread'];
  readonly isShared: boolean;
  /** False if a reload would lose what the reader typed. */
  readonly isKept: boolean;
  /** Restores what the reader had typed before opening a link; null if there is nothing to restore. */
  readonly backToOwn: (() => void) | null;
};

/**
 * Creates the hook of a form: the reader's changes, and functions to change them.
 * Choices live in the address, texts in the tab's storage under the preset in
 * which they were typed, and possible secrets in memory only. No value is stored
 * twice: a change goes to its one place and is read back from there. A link that
 * brings texts shows them instead of the tab's own; the first change saves the
 * tab's own for later.
 */
export function formEdits<Edits extends object>(tool: Tool<Edits>) {
  const { codec } = tool;
  const store = formStore(tool);

  return function useFormEdits() {
    const address = useUrlQuery();
    const { query, hash, now, change } = address;
    const slot = store.slotOf(query);
    const stored = useBrowserStore(slot.typed);
    const reading = useMemo(
      () => readForm(store, { query, hash }, stored),
      [query, hash, stored],
    );
    const choose = useCallback(
      (next: Partial<Edits>) => {
        change(
          { ...codec.writeChoices(next), ...withoutTexts.query },
          withoutTexts.hash(now()),
        );
      },
      [change, now],
    );
    const update = useCallback(
      (part: Partial<Edits>, wasGood: boolean) => {
        choose(updateForm(store, now(), part, wasGood));
      },
      [choose, now],
    );
    const startFrom = useCallback(
      (name: string) => {
        choose(startForm(store, now(), name));
      },
      [choose, now],
    );
    const reset = useCallback(() => {
      choose(resetForm(store, now()));
    }, [choose, now]);
    const readGood = useCallback((): Edits | null => {
      const json = slot.good.get();
      return json === null ? null : codec.readAll(json).edits;
    }, [slot]);
    const news = useNews(address, slot, stored, reading);
    return { edits: reading.edits, update, startFrom, reset, readGood, news };
  };
}

function useNews(
  { query, now, change }: ReturnType<typeof useUrlQuery>,
  slot: Slot,
  stored: string | null,
  { unknown, unread, shared }: FormReading<object>,
): FormNews {
  const own = useBrowserStore(slot.own);
  const isKept = useIsKept(slot.typed);
  return useMemo(() => {
    const putBack = () => {
      slot.typed.set(own);
      slot.own.set(null);
      slot.good.set(null);
    };
    const leave = () => {
      change(withoutTexts.query, withoutTexts.hash(now()));
    };
    const isShared = shared !== null;
    const backToOwn = isShared
      ? hasTexts(stored) && leave
      : own !== null && putBack;
    return {
      unknown: namesOf(unknown).map((name) => [name, query[name] ?? '']),
      unread,
      isShared,
      isKept,
      backToOwn: backToOwn || null,
    };
  }, [slot, own, stored, shared, unknown, unread, isKept, query, change, now]);
}

const namesOf = (unread: Reading<unknown>['unread']): readonly string[] =>
  unread === 'all' ? [] : unread;
