const call = 'require("tslib")';

/**
 * Docusaurus's common functions import one helper from tslib and so bundle all of
 * it: 3.6 KiB gzip in the script that every page loads.
 *
 * @param source - `@docusaurus/utils-common/lib/index.js`
 * @throws if it imports tslib differently, or a different helper
 */
export function withoutTslib(source: string): string {
  const helpers = new Set(source.match(/tslib_1\.\w+/g));
  if (source.split(call).length !== 2 || [...helpers].join() !== only)
    throw new Error('slimApp: @docusaurus/utils-common has changed.');
  return source.replace(call, `{ __importDefault: (m) => m }`);
}

/** It only ever gets modules with their own `default`. */
const only = 'tslib_1.__importDefault';
