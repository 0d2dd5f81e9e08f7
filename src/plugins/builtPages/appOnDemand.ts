const script =
  /<script src=["']?([^\s"'>]+)["']? defer(?:="(?:defer)?")?><\/script>/g;

/**
 * Takes the app's scripts out of a page and puts the loader in their place,
 * which adds them once they are wanted.
 *
 * @param html - a page as Docusaurus builds it
 * @param loader - address of the bundled src/plugins/builtPages/loader
 * @throws Error where the page has no script of the app: Docusaurus writes them differently then
 */
export function appOnDemand(html: string, loader: string): string {
  const scripts = [...html.matchAll(script)].map(([, address = '']) => address);
  if (scripts.length === 0)
    throw new Error('appOnDemand: found no script of the app in a page.');
  const tag = `<script src="${loader}" defer data-app="${scripts.join(' ')}"></script>`;
  return html.replace(script, '').replace('</head>', () => `${tag}</head>`);
}
