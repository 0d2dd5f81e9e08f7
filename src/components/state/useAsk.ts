import { useSyncExternalStore } from 'react';
import type { PasteKind } from '../../data/schema/paste';

/** The content of the search box. It lives only in memory and is the same in every box on the site. */
export type Ask = {
  /** Null until the reader types or pastes something. */
  readonly text: string | null;
  /** Whether any of it was pasted; pasted text never gets into an address. */
  readonly pasted: boolean;
  /** The kind that the reader chose because the guess was wrong. */
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

/** Sets a new text. An empty text also forgets that something was pasted. */
function write(text: string): void {
  set({ text, pasted: text !== '' && ask.pasted, kind: null });
}

/** Call it before a paste or a drop changes the text. */
function notePaste(): void {
  set({ ...ask, pasted: true });
}

function correct(kind: PasteKind): void {
  set({ ...ask, kind });
}

/** The text of the box, and functions to change it and its kind. */
export function useAsk() {
  return {
    ask: useSyncExternalStore(subscribe, read, atBuild),
    write,
    notePaste,
    correct,
  };
}
