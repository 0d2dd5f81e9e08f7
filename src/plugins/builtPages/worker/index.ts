/**
 * The service worker of one language's site: keeps all of it in the browser, so
 * that every page opens without a network. Pages come from the server while it
 * answers, since they may have changed; what has a hash in its name can't
 * change and comes from the browser.
 *
 * An update gets a cache of its own, and the old cache goes when no page of the
 * old version is open any more: an open page still finds its own scripts.
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
  // The page that is open at the first visit has parts left to load, too.
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
