import { useMemo } from 'react';
import {
  parseDone,
  withDone,
  withoutDone,
} from '../../domain/practice/progress';
import {
  browserStore,
  useBrowserStore,
  useIsKept,
} from './browser/browserStore';

const store = browserStore('practice.1', 'localStorage');

/**
 * Which of these ids the reader has completed; stored only in this browser, or in
 * memory if the browser stores nothing.
 */
export function usePractice(ids: readonly string[]) {
  const stored = useBrowserStore(store);
  const done = useMemo(() => parseDone(stored, ids), [stored, ids]);
  return { done, isKept: useIsKept(store), set, reset };
}

function set(id: string, done: boolean): void {
  store.set(withDone(store.get(), id, done));
}

function reset(ids: readonly string[]): void {
  store.set(withoutDone(store.get(), ids));
}
