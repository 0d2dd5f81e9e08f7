import { useSyncExternalStore } from 'react';

/** A text kept by the browser, that components follow. */
export type BrowserStore = {
  readonly get: () => string | null;
  /** Null removes it. */
  readonly set: (text: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * A text under one key of the browser's local (lasting) or session (this tab)
 * storage. Where the browser keeps nothing (private windows, full disk), it
 * lives in memory until the page is left.
 */
export function browserStore(
  key: string,
  area: 'localStorage' | 'sessionStorage',
): BrowserStore {
  const listeners = new Set<() => void>();
  let memory: string | null = null;
  let works = true;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get() {
      try {
        return works ? window[area].getItem(key) : memory;
      } catch {
        return memory;
      }
    },
    set(text) {
      memory = text;
      try {
        if (text === null) window[area].removeItem(key);
        else window[area].setItem(key, text);
      } catch {
        works = false;
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      // another tab has changed it
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) listener();
      };
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}

const none = () => null;

/** The store's text; null at build and in the first render, so that both agree. */
export function useBrowserStore(store: BrowserStore): string | null {
  return useSyncExternalStore(store.subscribe, store.get, none);
}
