import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

const NODE_ONLY = 'Uint8Array.from(Buffer.from(char, "UTF-8"))';
const EVERYWHERE = 'new TextEncoder().encode(char)';

/**
 * dockerfile-ast 0.7.1 uses Node's Buffer for the bytes of a byte order mark, so
 * in a browser it fails on the first Dockerfile.
 *
 * @param source - `dockerfile-ast/lib/util.js`
 * @throws if the call doesn't occur exactly once, so that we notice a release that
 * fixes it
 */
export function withoutBuffer(source: string): string {
  if (source.split(NODE_ONLY).length !== 2)
    throw new Error(
      'browserDockerfileAst: dockerfile-ast has changed; is this plugin still needed?',
    );
  return source.replace(NODE_ONLY, EVERYWHERE);
}

/** Makes the Dockerfile parser run in browsers. */
export default function browserDockerfileAst(): Plugin {
  return {
    name: 'browser-dockerfile-ast',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            resource: path.join(
              path.dirname(require.resolve('dockerfile-ast')),
              'util.js',
            ),
            use: {
              loader: path.join(__dirname, 'oneLanguage/loader.cjs'),
              options: { transform: withoutBuffer, dependsOn: [__filename] },
            },
          },
        ],
      },
    }),
  };
}
