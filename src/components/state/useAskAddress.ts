import { useEffect } from 'react';
import type { Ask } from './useAsk';
import { useUrlQuery } from './useUrlQuery';

/** Writing is over when no key was pressed for so long; browsers limit how often an address may change. */
const PAUSE = 500;

/** Longer texts are no words to look for. */
const LONGEST = 160;

/**
 * Keeps typed words in the address as `?q=`, on the page whose box it is; what
 * was pasted never gets there.
 *
 * @returns the words that the address came with
 */
export function useAskAddress(ask: Ask, inAddress: boolean): string {
  const { query, change } = useUrlQuery();
  const { q = '' } = query;
  const words = addressOf(ask);
  useEffect(() => {
    if (!inAddress || words === null || words === q) return;
    const timer = window.setTimeout(() => {
      change({ q: words === '' ? null : words });
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
    };
  }, [inAddress, words, q, change]);
  return inAddress ? q : '';
}

/** What the address should say; null while nothing was written. */
function addressOf({ text, pasted }: Ask): string | null {
  if (text === null) return null;
  return pasted || text.includes('\n') || text.length > LONGEST
    ? ''
    : text.trim();
}
