import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { pageScripts, type Manifest } from './pageScripts';

/**
 * Chromium then compiles all functions of a script while it downloads, in another
 * thread: most of the app's functions run before the first answer. Other browsers
 * ignore it. https://v8.dev/blog/explicit-compile-hints
 */
const compileHint = '//# allFunctionsCalledOnLoad';
/** After the minifier, which removes comments, and before the names get their hashes. */
const afterMinifier = 450;

/**
 * Shortens the time from the first touch of a page to its answer. Pages name their
 * own scripts next to the app's, so that all of them load at once: Docusaurus
 * intends this, but its list of scripts has lacked the modules since webpack 5,
 * and a page loads its scripts only after `main.js` has run.
 */
export default function earlyScripts({
  generatedFilesDir,
}: LoadContext): Plugin {
  const generated = (name: string) => path.join(generatedFilesDir, name);
  const completeManifest = () => {
    const file = generated('client-manifest.json');
    // `docusaurus start` has none.
    if (!existsSync(file)) return;
    // Docusaurus wrote it a moment ago.
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const registry = readFileSync(generated('registry.js'), 'utf8');
    writeFileSync(file, JSON.stringify(pageScripts(manifest, registry)));
  };
  return {
    name: 'early-scripts',
    configureWebpack: (_config, isServer, { currentBundler }) =>
      isServer
        ? {}
        : {
            plugins: [
              new currentBundler.instance.BannerPlugin({
                banner: compileHint,
                raw: true,
                test: /\.js$/,
                stage: afterMinifier,
              }),
              {
                apply: ({ hooks }) =>
                  hooks.afterEmit.tap('EarlyScripts', completeManifest),
              },
            ],
          },
  };
}
