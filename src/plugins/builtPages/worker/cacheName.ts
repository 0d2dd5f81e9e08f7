/** Sites of one origin share their caches: the name has the scope in it. */
export const cacheName = (scope: string, version: string): string =>
  `guide ${scope} ${version}`;

/** Whether a cache is of this scope and another version. */
export const isOldCache = (
  name: string,
  scope: string,
  version: string,
): boolean =>
  name.startsWith(cacheName(scope, '')) && name !== cacheName(scope, version);
