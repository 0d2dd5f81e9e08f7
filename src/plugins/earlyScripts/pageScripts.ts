/** Docusaurus' list of the app's scripts: `.docusaurus/client-manifest.json`. */
export type Manifest = {
  /** Names of chunks, each with the ids of the chunks that load with it. */
  readonly origins: Readonly<Record<string, readonly (string | number)[]>>;
};

/** `"0afba62b": [() => import(…), "@site/src/pages/tools/run.tsx", …]` */
const entry = /^ *"([^"]+)": \[\(\) => import\(.*?\), "([^"]+)",/gm;

/**
 * Adds the modules of pages to the list, so that Docusaurus finds the scripts of
 * the modules that a page renders.
 *
 * @param registry - `.docusaurus/registry.js`, with the chunk of each module
 * @throws Error if it is written differently
 */
export function pageScripts<M extends Manifest>(
  manifest: M,
  registry: string,
): M {
  const modules = [...registry.matchAll(entry)].flatMap(
    ([, chunk = '', module = '']) => {
      const scripts = manifest.origins[chunk];
      // What the app itself imports is in its own script.
      return scripts ? [[module, scripts] as const] : [];
    },
  );
  if (modules.length === 0)
    throw new Error('earlyScripts: found no scripts of pages.');
  const origins = { ...manifest.origins, ...Object.fromEntries(modules) };
  return { ...manifest, origins };
}
