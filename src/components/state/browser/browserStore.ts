import { useSyncExternalStore } from 'react';
import { noteRead } from './storesRead';

/** A text that the browser stores and that components subscribe to. */
export type BrowserStore = {
  readonly get: () => string | null;
  /** Null; also records that the built page reads the key. */
  readonly atBuild: () => null;
  /** Null removes it. */
  readonly set: (text: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** False once the browser has refused to store the text. */
  readonly isKept: () => boolean;
};

/**
 * A text under one key of the browser's local storage (permanent) or session
 * storage (this tab). If the browser stores nothing (private windows, full disk),
 * the text lives in memory until the reader leaves the page. `keep` says which
 * part of the text may be stored; the rest stays in memory too.
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
    atBuild() {
      noteRead(key);
      return null;
    },
    set(text) {
      memory = text;
      try {
        if (text === null) window[area].removeItem(key);
        else {
          const part = keep(text);
          window[area].setItem(key, part);
          // A text that is stored completely is read from storage, because other tabs may change it.
          if (part === text) memory = null;
        }
        kept = true;
      } catch {
        // Storage is unavailable; `memory` has the text.
        kept = false;
      }
      tell();
    },
    isKept: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      // Another tab has changed it, or cleared everything.
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

const yes = () => true;

/** The store's text; null during the build and in the first render, so that both agree. */
export function useBrowserStore(store: BrowserStore): string | null {
  return useSyncExternalStore(store.subscribe, store.get, store.atBuild);
}

/** Whether the browser stores the text; assumed until it refuses. */
export function useIsKept(store: BrowserStore): boolean {
  return useSyncExternalStore(store.subscribe, store.isKept, yes);
}
