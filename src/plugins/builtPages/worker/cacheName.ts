/** Sites on one origin share their caches, so the name contains the scope. */
export const cacheName = (scope: string, version: string): string =>
  `guide ${scope} ${version}`;

/** Whether a cache belongs to this scope and another version. */
export const isOldCache = (
  name: string,
  scope: string,
  version: string,
): boolean =>
  name.startsWith(cacheName(scope, '')) && name !== cacheName(scope, version);
