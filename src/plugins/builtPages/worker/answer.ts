import { notFoundPage } from './fillCache';

/** Longer than a slow server takes; a network that is there but leads nowhere may take minutes. */
const patienceMs = 4000;

/** Servers may answer by language or packing; what was kept was right for this browser. */
const found = { ignoreVary: true };

/** Answers a request of a page from the network or from what is kept. */
export function answer(request: Request, cacheName: string): Promise<Response> {
  return request.mode === 'navigate'
    ? page(request, cacheName)
    : part(request, cacheName);
}

/** A page: the server's own while it answers, else the kept one; a form in the address is the page's own matter. */
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
    setTimeout(() => reject(new Error('no answer')), patienceMs);
  });

/** A script, style or image: hashed names are kept for as long as a page of their version is open. */
async function part(request: Request, cacheName: string): Promise<Response> {
  const own = await caches.open(cacheName);
  const kept =
    (await own.match(request, found)) ?? (await caches.match(request, found));
  return kept ?? fetch(request);
}
