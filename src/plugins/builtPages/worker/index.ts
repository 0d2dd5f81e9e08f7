/**
 * The service worker of one language's site: it caches the whole site in the
 * browser, so every page opens without a network. Pages come from the server if it
 * responds, because they may have changed; files with a hash in their name can't
 * change and come from the cache.
 *
 * An update gets its own cache, and the old cache is removed once no page of the
 * old version is open, so an open page still finds its own scripts.
 */
import { answer } from './answer';
import { cacheName, isOldCache } from './cacheName';
import { fillCache } from './fillCache';
import { files, others, version } from './manifest';

// Every worker's `self` has the type of any worker: https://github.com/microsoft/TypeScript/issues/14877
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const own = cacheName(scope, version);

self.addEventListener('install', (event) => {
  event.waitUntil(fillCache(own, files));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches());
  // The page that is open during the first visit may still have parts to load.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const isOwn =
    url.startsWith(scope) &&
    !others.some((folder) => url.startsWith(`${scope}${folder}/`));
  if (method === 'GET' && isOwn) event.respondWith(answer(event.request, own));
});

async function removeOldCaches(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => isOldCache(name, scope, version));
  await Promise.all(old.map((name) => caches.delete(name)));
}
