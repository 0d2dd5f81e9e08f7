/** Settings that only the build reads. */
const ofBuild = [
  'clientModules',
  'headTags',
  'markdown',
  'plugins',
  'presets',
  'scripts',
  'staticDirectories',
  'stylesheets',
  'themes',
];

const before = 'export default ';

/**
 * Removes from the site's settings, which every page loads, what only the build
 * reads: 1 KiB gzip.
 *
 * @param source - the module that Docusaurus generates
 * @throws if it is written differently
 */
export function siteConfig(source: string): string {
  const start = source.indexOf(before);
  if (start < 0) throw new Error('slimApp: found no settings of the site.');
  const json = source.slice(start + before.length).replace(/;\s*$/, '');
  const all = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const kept = Object.entries(all).filter(([name]) => !ofBuild.includes(name));
  return `${before}${JSON.stringify(Object.fromEntries(kept))};`;
}
