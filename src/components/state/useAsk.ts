import { useSyncExternalStore } from 'react';
import type { PasteKind } from '../../data/schema/paste';

/** What stands in the box. It lives in memory only, the same in every box of the site. */
export type Ask = {
  /** Null until something was typed or pasted. */
  readonly text: string | null;
  /** Whether some of it was pasted: then it never gets into an address. */
  readonly pasted: boolean;
  /** What the reader says that it is, where the guess was wrong. */
  readonly kind: PasteKind | null;
};

const empty: Ask = { text: null, pasted: false, kind: null };

let ask = empty;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const read = () => ask;
const atBuild = () => empty;

function set(next: Ask): void {
  ask = next;
  for (const listener of listeners) listener();
}

/** A new text; emptied, the box forgets that something was pasted. */
function write(text: string): void {
  set({ text, pasted: text !== '' && ask.pasted, kind: null });
}

/** Before a paste or a drop changes the text. */
function notePaste(): void {
  set({ ...ask, pasted: true });
}

function correct(kind: PasteKind): void {
  set({ ...ask, kind });
}

/** The text of the box, and the ways to change it and what it is taken for. */
export function useAsk() {
  return {
    ask: useSyncExternalStore(subscribe, read, atBuild),
    write,
    notePaste,
    correct,
  };
}
