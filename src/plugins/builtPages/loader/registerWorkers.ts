import { webManifestFile } from '../webManifest';

/** The page's own files come first, and a short visit doesn't need the whole site. */
const pauseMs = 3000;

/**
 * Has the browser cache the site for offline use, the page's own language first.
 * Browsers offer this only over HTTPS and on the reader's own machine, and not
 * every reader wants the download.
 *
 * @param addresses - of the service workers, one per language
 */
export function registerWorkers(addresses: readonly string[]): void {
  const isServed = window.location.protocol.startsWith('http');
  if (!isServed || !('serviceWorker' in navigator) || countsBytes()) return;
  window.addEventListener('load', () => {
    setTimeout(() => {
      register(addresses).catch(() => {
        // The site works without it; a later visit tries again.
      });
      offerToInstall(addresses);
    }, pauseMs);
  });
}

/** Only here, because in a page opened from a folder, browsers report an error for the file. */
function offerToInstall([worker = '']: readonly string[]): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = worker.slice(0, worker.lastIndexOf('/') + 1) + webManifestFile;
  document.head.append(link);
}

async function register([first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  const { serviceWorker } = navigator;
  await serviceWorker.register(first);
  await serviceWorker.ready;
  await register(others);
}

/** https://wicg.github.io/savedata/ */
const countsBytes = () =>
  'connection' in navigator &&
  (navigator.connection as { readonly saveData?: boolean }).saveData === true;
