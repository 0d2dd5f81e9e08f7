import type { ReactNode } from 'react';
import { takeReads } from '../state/storesRead';

/**
 * Says in the HTML of a page which keys of the browser's storage the page
 * reads. A reader who has stored none of them gets the page as it was built, so
 * the app can wait (src/plugins/builtPages/loader/isNeededNow.ts). It is the
 * last component of a page: the ones before it have read by then.
 */
export default function ReadStores(): ReactNode {
  return (
    <span
      hidden
      data-stores={takeReads().join(' ')}
      // In the browser other components read, in another order.
      suppressHydrationWarning
    />
  );
}
