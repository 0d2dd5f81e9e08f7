import type { ReactNode } from 'react';

/** The ids of the texts below a control, for `aria-describedby`; undefined if there are none. */
export const describedBy = (
  id: string,
  { hint, error }: { readonly hint: ReactNode; readonly error?: unknown },
): string | undefined =>
  [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(' ') ||
  undefined;
