import { notFoundPage } from './fillCache';

/** Longer than a slow server takes; a connected network without internet access may take minutes. */
const patienceMs = 4000;

/** Servers may vary responses by language or encoding; the cached response was right for this browser. */
const found = { ignoreVary: true };

/** Answers a page's request from the network or from the cache. */
export function answer(request: Request, cacheName: string): Promise<Response> {
  return request.mode === 'navigate'
    ? page(request, cacheName)
    : part(request, cacheName);
}

/**
 * A page: from the server if it responds, otherwise from the cache. The page
 * itself handles a form in the address.
 */
async function page(request: Request, cacheName: string): Promise<Response> {
  const fetched = fetch(request);
  const kept = await keptPage(request, cacheName);
  if (!kept) return fetched.catch(() => notFound(cacheName));
  return Promise.race([fetched, rejectLater()]).then(
    (response) => (response.status >= 500 ? kept : response),
    () => kept,
  );
}

async function keptPage(request: Request, cacheName: string) {
  const cache = await caches.open(cacheName);
  const options = { ...found, ignoreSearch: true };
  const { pathname } = new URL(request.url);
  return (
    (await cache.match(request, options)) ??
    (await cache.match(pathname.replace(/(\/index\.html)?\/?$/, '/'), options))
  );
}

async function notFound(cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(notFoundPage);
  return kept
    ? new Response(kept.body, { status: 404, headers: kept.headers })
    : Response.error();
}

const rejectLater = () =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('no response')), patienceMs);
  });

/** A script, style, or image: files with a hashed name stay cached while a page of their version is open. */
async function part(request: Request, cacheName: string): Promise<Response> {
  const own = await caches.open(cacheName);
  const kept =
    (await own.match(request, found)) ?? (await caches.match(request, found));
  return kept ?? fetch(request);
}
