import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void): (() => void) => {
  window.addEventListener('languagechange', onChange);
  return () => window.removeEventListener('languagechange', onChange);
};

/**
 * The languages that the browser asks for, in order of preference; none on the
 * server and in the first render, so the HTML is the same for every reader.
 */
export function useBrowserLanguages(): readonly string[] {
  // A snapshot must be equal until something changes: a string is, an array isn't.
  const joined = useSyncExternalStore(
    subscribe,
    () => navigator.languages.join(' '),
    () => '',
  );
  return joined === '' ? [] : joined.split(' ');
}
