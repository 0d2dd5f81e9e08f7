import type { Kept } from './kept';

/** Servers may send it with its own status. */
export const notFoundPage = '404.html';

/** An open page requests its own files at the same time. */
const atOnce = 4;

/**
 * Fetches the files into a cache, and takes hashed ones from an older cache if
 * possible.
 *
 * @throws if one of them can't be fetched: the worker is then not installed, and
 * the browser tries again during a later visit
 */
export async function fillCache(
  name: string,
  files: readonly Kept[],
): Promise<void> {
  const cache = await caches.open(name);
  const left = [...files];
  const fetchNext = async (): Promise<void> => {
    const file = left.shift();
    if (!file) return;
    if (!(await cache.match(file.address)))
      await cache.put(file.address, await responseFor(file));
    return fetchNext();
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
}

async function responseFor({ address, hashed }: Kept): Promise<Response> {
  const old = hashed && (await caches.match(address));
  if (old) return old;
  // The browser's own cache may have an old version of a file without a hash.
  const cache = hashed ? 'default' : 'reload';
  const response = await fetch(address, { cache });
  if (!response.ok && address !== notFoundPage)
    throw new Error(`${address}: ${response.status}`);
  return response.redirected ? unredirected(response) : response;
}

/** A redirected response can't answer a page request: https://fetch.spec.whatwg.org/#http-fetch */
async function unredirected({ headers, body }: Response): Promise<Response> {
  return new Response(await new Response(body).blob(), { headers });
}
