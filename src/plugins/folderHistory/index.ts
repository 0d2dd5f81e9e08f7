import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/**
 * Lets the app run in pages that were opened from a folder: React Router uses
 * the history that such a page brings (scripts/edition/folder) instead of the
 * browser's, which has the addresses of files.
 */
export default function folderHistory(): Plugin {
  return {
    name: 'folder-history',
    configureWebpack: (_config, isServer) =>
      isServer
        ? {}
        : {
            resolve: {
              alias: { history$: path.join(__dirname, 'history.ts') },
            },
          },
  };
}
