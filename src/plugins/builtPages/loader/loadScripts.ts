/**
 * Adds scripts to the page, in order. Scripts that have run stay, so a retry
 * fetches only those that are missing.
 *
 * @param addresses - the largest last
 * @throws Error if a script can't be fetched
 */
export async function loadScripts(addresses: readonly string[]): Promise<void> {
  preload(addresses.at(-1));
  await Promise.all(addresses.map(loadScript));
}

/**
 * Has the browser fetch a script before the others, which it would otherwise wait
 * for on plain http: six connections at a time. For a page in a folder, browsers
 * report an error.
 */
function preload(address: string | undefined): void {
  if (address === undefined || !window.location.protocol.startsWith('http'))
    return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = address;
  document.head.append(link);
}

function loadScript(address: string): Promise<void> {
  if (document.querySelector(`script[src="${address}"]`))
    return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.async = false;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(address));
    };
    document.head.append(script);
  });
}
