import { useState } from 'react';

/**
 * The value, or, while it is no good, the last one that was: what is on the
 * screen stays until the reader has mended the form. `fallback` is for a form
 * that comes up broken.
 */
export function useLastGood<T>(value: T, isGood: boolean, fallback: T): T {
  const [last, setLast] = useState<T | null>(null);
  // React's way to remember something of an earlier render, without an effect:
  // https://react.dev/reference/react/useState#storing-information-from-previous-renders
  if (isGood && last !== value) setLast(value);
  return isGood ? value : (last ?? fallback);
}
