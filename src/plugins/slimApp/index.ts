import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { siteConfig } from './siteConfig';
import { withoutPrefetch } from './withoutPrefetch';
import { withoutTslib } from './withoutTslib';

/** Removes unused code from the app's script. */
export default function slimApp({ generatedFilesDir }: LoadContext): Plugin {
  const rule = (
    resource: string,
    file: string,
    transform: (source: string) => string,
  ) => ({
    resource,
    use: {
      loader: path.join(__dirname, '../oneLanguage/loader.cjs'),
      options: { transform, dependsOn: [path.join(__dirname, file)] },
    },
  });
  return {
    name: 'slim-app',
    configureWebpack: () => ({
      module: {
        rules: [
          rule(
            path.join(generatedFilesDir, 'docusaurus.config.mjs'),
            'siteConfig.ts',
            siteConfig,
          ),
          rule(
            require.resolve('@docusaurus/core/lib/client/docusaurus.js'),
            'withoutPrefetch.ts',
            withoutPrefetch,
          ),
          rule(
            require.resolve('@docusaurus/utils-common'),
            'withoutTslib.ts',
            withoutTslib,
          ),
        ],
      },
    }),
  };
}
