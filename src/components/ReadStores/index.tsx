import type { ReactNode } from 'react';
import { takeReads } from '../state/browser/storesRead';

/**
 * Records in a page's HTML which keys of the browser's storage the page reads. A
 * reader who has stored none of them gets the page as built, so the app can wait
 * (src/plugins/builtPages/loader/isNeededNow.ts). It must be the last component of
 * a page, after everything that reads storage.
 */
export default function ReadStores(): ReactNode {
  return (
    <span
      hidden
      data-stores={takeReads().join(' ')}
      // In the browser, other components read storage, in a different order.
      suppressHydrationWarning
    />
  );
}
