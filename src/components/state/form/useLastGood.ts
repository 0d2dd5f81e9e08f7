import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState } from 'react';

/** Whether an output is from the current form, from an earlier version of it, or from the preset. */
export type Age = 'now' | 'earlier' | 'start';

export type Shown<T> = { readonly value: T; readonly age: Age };

/**
 * The value, or while it is invalid, the last valid one: the output stays on the
 * screen until the reader has fixed the form.
 *
 * @param start - the preset or recipe; a value that was valid under another one is
 * not shown
 * @param fallback - for a form that opens with a mistake: the last valid value
 * from before the page was loaded
 */
export function useLastGood<T>(
  value: T,
  isGood: boolean,
  start: string,
  fallback: () => Shown<T>,
): Shown<T> {
  // The first render must match the build, whatever storage and address contain.
  const isReaders = useIsBrowser();
  const [last, setLast] = useState<{ value: T; start: string } | null>(null);
  // React's way to remember a value from an earlier render without an effect:
  // https://react.dev/reference/react/useState#storing-information-from-previous-renders
  if (isGood && isReaders && (last?.value !== value || last.start !== start))
    setLast({ value, start });
  if (isGood) return { value, age: 'now' };
  return last?.start === start
    ? { value: last.value, age: 'earlier' }
    : fallback();
}
