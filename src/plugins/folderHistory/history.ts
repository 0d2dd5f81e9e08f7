import type { BrowserHistoryBuildOptions, History } from 'history';
// Past the alias of index.ts, which puts this module instead of `history`.
import { createBrowserHistory as createServedHistory } from 'history/esm/history';

export * from 'history/esm/history';

/** The browser's history, or that of a page in a folder where there is one. */
export const createBrowserHistory = (
  options?: BrowserHistoryBuildOptions,
): History =>
  window.folderSite?.createHistory() ?? createServedHistory(options);
