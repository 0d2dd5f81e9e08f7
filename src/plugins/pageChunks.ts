import type { Plugin } from '@docusaurus/types';

/**
 * Splits shared code into chunks by the pages that share it. Docusaurus puts
 * everything that half of the pages use into one `common` chunk that every page
 * loads: the home page would load the layout of the guide, its code blocks, and
 * its widgets (31 KiB gzip while the guide was small).
 */
export default function pageChunks(): Plugin {
  return {
    name: 'page-chunks',
    configureWebpack: (_config, isServer) =>
      // The server bundle isn't split, and setting this would split it.
      isServer
        ? {}
        : {
            optimization: {
              splitChunks: {
                cacheGroups: { common: false, default: { minChunks: 2 } },
              },
            },
          },
  };
}
