import { useSyncExternalStore } from 'react';

/** A text kept by the browser, that components follow. */
export type BrowserStore = {
  readonly get: () => string | null;
  /** Null removes it. */
  readonly set: (text: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** False once the browser has refused to keep the text. */
  readonly isKept: () => boolean;
};

/**
 * A text under one key of the browser's local (lasting) or session (this tab)
 * storage. Where the browser keeps nothing (private windows, full disk), it
 * lives in memory until the page is left. `keep` says what of the text may be
 * stored; the rest stays in memory too.
 */
export function browserStore(
  key: string,
  area: 'localStorage' | 'sessionStorage',
  keep: (text: string) => string = (text) => text,
): BrowserStore {
  const listeners = new Set<() => void>();
  let memory: string | null = null;
  let kept = true;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: () => memory ?? stored(area, key),
    set(text) {
      memory = text;
      try {
        if (text === null) window[area].removeItem(key);
        else {
          const part = keep(text);
          window[area].setItem(key, part);
          // what is stored whole is read from there: other tabs may change it
          if (part === text) memory = null;
        }
        kept = true;
      } catch {
        // nothing is kept here; `memory` has it
        kept = false;
      }
      tell();
    },
    isKept: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      // another tab has changed it, or cleared everything
      const onStorage = (event: StorageEvent) => {
        if (event.key !== key && event.key !== null) return;
        memory = null;
        listener();
      };
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}

function stored(
  area: 'localStorage' | 'sessionStorage',
  key: string,
): string | null {
  try {
    return window[area].getItem(key);
  } catch {
    return null;
  }
}

const none = () => null;
const yes = () => true;

/** The store's text; null at build and in the first render, so that both agree. */
export function useBrowserStore(store: BrowserStore): string | null {
  return useSyncExternalStore(store.subscribe, store.get, none);
}

/** Whether the browser keeps the store's text; taken for granted until it refuses. */
export function useIsKept(store: BrowserStore): boolean {
  return useSyncExternalStore(store.subscribe, store.isKept, yes);
}
