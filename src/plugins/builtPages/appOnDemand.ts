const script =
  /<script src=["']?([^\s"'>]+)["']? defer(?:="(?:defer)?")?><\/script>/g;
const main = /\/main\.[^/]*$/;

/**
 * Replaces the app's scripts in a page with the loader, which adds them on demand.
 *
 * @param html - a page as Docusaurus builds it
 * @param loader - address of the bundled src/plugins/builtPages/loader
 * @param workers - addresses of the service workers
 * @throws Error if the page has no app script, which means that Docusaurus now
 * writes them differently
 */
export function appOnDemand(
  html: string,
  loader: string,
  workers: readonly string[],
): string {
  const scripts = [...html.matchAll(script)].map(([, address = '']) => address);
  if (scripts.length === 0)
    throw new Error('appOnDemand: found no script of the app in a page.');
  // It starts the app, which then finds the page's other scripts.
  const isLast = (address: string) => Number(main.test(address));
  scripts.sort((one, other) => isLast(one) - isLast(other));
  const tag = `<script src="${loader}" defer data-app="${scripts.join(' ')}" data-workers="${workers.join(' ')}"></script>`;
  return html.replace(script, '').replace('</head>', () => `${tag}</head>`);
}
