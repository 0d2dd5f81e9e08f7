import type { Plugin } from '@docusaurus/types';

/**
 * Shared code in chunks by who shares it. Docusaurus gathers what half of the
 * pages use into one `common` chunk that every page loads: the home page would
 * carry the layout of the guide, its code blocks and its widgets (31 KiB gzip
 * while the guide is small).
 */
export default function pageChunks(): Plugin {
  return {
    name: 'page-chunks',
    configureWebpack: (_config, isServer) =>
      // The server's bundle is not split, and a setting here would split it.
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
