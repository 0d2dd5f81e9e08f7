import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserStore } from '../../../../../src/components/state/browser/browserStore';

/** The parts of the browser that the store uses: a storage area, and events from other tabs. */
let kept: Map<string, string>;
let refuses: boolean;
let news: EventTarget;

beforeEach(() => {
  kept = new Map();
  refuses = false;
  news = new EventTarget();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => {
        if (refuses) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, text);
      },
      removeItem: (key: string) => kept.delete(key),
    },
    addEventListener: news.addEventListener.bind(news),
    removeEventListener: news.removeEventListener.bind(news),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Another tab changes a key; null means all keys, as in the event of `clear()`. */
function otherTab(key: string | null, change: () => void): void {
  change();
  news.dispatchEvent(Object.assign(new Event('storage'), { key }));
}

it('keeps a text and removes it', () => {
  const store = browserStore('k', 'localStorage');
  store.set('a');
  expect([store.get(), kept.get('k')]).toEqual(['a', 'a']);
  store.set(null);
  expect([store.get(), kept.has('k')]).toEqual([null, false]);
});

it('keeps the text in memory while the browser refuses to store it, and reports this', () => {
  const store = browserStore('k', 'localStorage');
  expect(store.isKept()).toBe(true);
  refuses = true;
  store.set('a');
  expect([store.get(), kept.has('k')]).toEqual(['a', false]);
  expect(store.isKept()).toBe(false);
  refuses = false;
  store.set('b');
  expect([store.get(), kept.get('k')]).toEqual(['b', 'b']);
  expect(store.isKept()).toBe(true);
});

it('stores only the allowed part, and keeps the rest until the page closes', () => {
  const store = browserStore('k', 'localStorage', () => 'public');
  store.set('secret');
  expect([store.get(), kept.get('k')]).toEqual(['secret', 'public']);
});

it('follows another tab while it has no listeners', () => {
  const store = browserStore('k', 'localStorage');
  store.set('mine');
  otherTab('k', () => kept.set('k', 'theirs'));
  expect(store.get()).toBe('theirs');
});

it.each(['k', null])(
  'notifies its listeners of a change in another tab, key %s',
  (key) => {
    const store = browserStore('k', 'localStorage', (text) => text.trim());
    store.set(' mine ');
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    otherTab(key, () => kept.delete('k'));
    expect(listener).toHaveBeenCalledOnce();
    expect(store.get()).toBeNull();
    stop();
    otherTab(key, () => undefined);
    expect(listener).toHaveBeenCalledOnce();
  },
);
