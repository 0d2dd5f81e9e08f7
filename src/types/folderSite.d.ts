import type { History } from 'history';

declare global {
  /** What scripts/edition/folder puts into a page that is opened without a server. */
  interface Window {
    readonly folderSite?: {
      /** From the page to the folder of the site, with `/` at the end. */
      readonly root: string;
      /** The page's address on a server. */
      readonly pathname: string;
      readonly createHistory: () => History;
    };
  }
}
