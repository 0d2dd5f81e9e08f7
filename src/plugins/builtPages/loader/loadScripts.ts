/**
 * Adds scripts to the page, in order. Scripts that have run stay, so a retry
 * fetches only those that are missing.
 *
 * @throws Error if a script can't be fetched
 */
export async function loadScripts(addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map(loadScript));
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
