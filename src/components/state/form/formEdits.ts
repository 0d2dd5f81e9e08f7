import { useCallback, useMemo } from 'react';
import type { FormCodec, Reading } from '../../../domain/form/formCodec';
import { useBrowserStore, useIsKept } from '../browser/browserStore';
import { slotsOf } from './formSlots';
import { lastStore } from './lastStore';
import { textsIn, withoutTexts } from './sharedTexts';
import { useUrlQuery, type Address } from '../browser/useUrlQuery';

/** A form of the site. */
type Tool<Edits> = {
  /** Prefix of the keys in the tab's storage. */
  readonly id: string;
  readonly codec: FormCodec<Edits>;
  /** Choices that stay when the reader selects another preset or recipe. */
  readonly kept: readonly (keyof Edits)[];
};

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
export function formEdits<Edits extends object>({
  id,
  codec,
  kept,
}: Tool<Edits>) {
  const slotOf = slotsOf(id, codec);
  const last = lastStore(id, codec);

  /** The form's values under an address. */
  const read = (address: Address, stored: string | null) => {
    const choices = codec.readChoices(address.query);
    const shared = textsIn(address);
    const texts = codec.readTexts(shared ?? stored);
    const edits: Edits = { ...texts.edits, ...choices.edits };
    return { edits, unknown: choices.unread, unread: texts.unread, shared };
  };

  return function useFormEdits() {
    const { query, hash, now, change } = useUrlQuery();
    const slot = slotOf(query);
    const stored = useBrowserStore(slot.typed);
    const own = useBrowserStore(slot.own);
    const isKept = useIsKept(slot.typed);
    const { edits, unknown, unread, shared } = useMemo(
      () => read({ query, hash }, stored),
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
        const before = readNow(now());
        if (wasGood) before.slot.good.set(codec.writeAll(before.edits, all));
        keep(before, { ...before.edits, ...part });
        last.set(codec.writeAll({ ...before.edits, ...part }, all));
        choose({ ...before.edits, ...part });
      },
      [choose, now],
    );
    const startFrom = useCallback(
      (name: string) => {
        const before = readNow(now());
        if (before.shared !== null) keep(before, before.edits);
        const start = codec.start && { [codec.start.name]: name };
        const next = { ...only(before.edits, kept), ...start };
        const typed = codec.readTexts(slotOf(start ?? {}).typed.get()).edits;
        last.set(codec.writeAll({ ...typed, ...next }, all));
        choose(next);
      },
      [choose, now],
    );
    const reset = useCallback(() => {
      const { edits: before, slot: its } = readNow(now());
      its.typed.set(null);
      its.good.set(null);
      last.set(null);
      // The codec guarantees that this is the name of a field.
      choose(
        only(before, codec.start ? [codec.start.name as keyof Edits] : []),
      );
    }, [choose, now]);

    const readGood = useCallback((): Edits | null => {
      const json = slot.good.get();
      return json === null ? null : codec.readAll(json).edits;
    }, [slot]);
    const news = useMemo((): FormNews => {
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
    }, [
      slot,
      own,
      stored,
      shared,
      unknown,
      unread,
      isKept,
      query,
      change,
      now,
    ]);
    return { edits, update, startFrom, reset, readGood, news };
  };

  function readNow(address: Address) {
    const slot = slotOf(address.query);
    return { slot, ...read(address, slot.typed.get()) };
  }

  /** Stores texts, and saves the texts that a link has hidden until now. */
  function keep(
    { slot, edits, shared }: ReturnType<typeof readNow>,
    next: Edits,
  ): void {
    const texts = codec.writeTexts(next, all);
    if (shared === null && texts === codec.writeTexts(edits, all)) return;
    const own = slot.typed.get();
    if (shared !== null && hasTexts(own)) slot.own.set(own);
    slot.typed.set(texts);
  }
}

const all = 'with memory';

/** Whether a store has anything that the reader typed. */
const hasTexts = (json: string | null): boolean =>
  json !== null && json !== '{}';

const namesOf = (unread: Reading<unknown>['unread']): readonly string[] =>
  unread === 'all' ? [] : unread;

/** Some fields of a form; absent fields stay absent. */
const only = <Edits extends object>(
  edits: Edits,
  fields: readonly (keyof Edits)[],
): Partial<Edits> =>
  Object.fromEntries(
    fields.flatMap((field) => (field in edits ? [[field, edits[field]]] : [])),
  ) as Partial<Edits>; // fromEntries loses the names.
