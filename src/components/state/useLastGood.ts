import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState } from 'react';

/** Whether an output is that of the form as it is, an earlier one of the reader's, or the preset's. */
export type Age = 'now' | 'earlier' | 'start';

export type Shown<T> = { readonly value: T; readonly age: Age };

/**
 * The value, or, while it is no good, the last one that was: what is on the
 * screen stays until the reader has mended the form.
 *
 * @param start - the preset or recipe; a value that was good under another is not shown
 * @param fallback - for a form that comes up with a mistake: what was good before the page was loaded
 */
export function useLastGood<T>(
  value: T,
  isGood: boolean,
  start: string,
  fallback: () => Shown<T>,
): Shown<T> {
  // the first render is that of the build, whatever storage and address hold
  const isReaders = useIsBrowser();
  const [last, setLast] = useState<{ value: T; start: string } | null>(null);
  // React's way to remember something of an earlier render, without an effect:
  // https://react.dev/reference/react/useState#storing-information-from-previous-renders
  if (isGood && isReaders && (last?.value !== value || last.start !== start))
    setLast({ value, start });
  if (isGood) return { value, age: 'now' };
  return last?.start === start
    ? { value: last.value, age: 'earlier' }
    : fallback();
}
