import { useEffect } from 'react';
import { LONGEST_QUERY } from '../../domain/recognise/longestQuery';
import type { Ask } from './useAsk';
import { useUrlQuery } from './browser/useUrlQuery';

/**
 * Milliseconds without a keystroke after which typing counts as finished; browsers
 * limit how often an address may change.
 */
const PAUSE = 500;

/**
 * Stores typed words in the address as `?q=`, on the box's own page. Pasted text
 * never gets there.
 *
 * @returns the words in the address when the page was opened
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

/** The query that the address should have; null while the reader hasn't typed anything. */
function addressOf({ text, pasted }: Ask): string | null {
  if (text === null) return null;
  return pasted || text.includes('\n') || text.length > LONGEST_QUERY
    ? ''
    : text.trim();
}
