import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('languagechange', onChange);
  return () => window.removeEventListener('languagechange', onChange);
};

/**
 * The languages that the browser asks for, most wanted first; none on the
 * server and in the first render, so that the HTML is the same for everyone.
 */
export function useBrowserLanguages(): readonly string[] {
  // A snapshot must be equal while nothing changed: a string is, an array is not.
  const joined = useSyncExternalStore(
    subscribe,
    () => navigator.languages.join(' '),
    () => '',
  );
  return joined === '' ? [] : joined.split(' ');
}
