const call = 'require("tslib")';

/**
 * Docusaurus' common functions ask tslib for one helper and bring all of it:
 * 3.6 KiB gzip in the script that every page loads.
 *
 * @param source - `@docusaurus/utils-common/lib/index.js`
 * @throws where it asks for tslib differently, or for another helper
 */
export function withoutTslib(source: string): string {
  const helpers = new Set(source.match(/tslib_1\.\w+/g));
  if (source.split(call).length !== 2 || [...helpers].join() !== only)
    throw new Error('slimApp: @docusaurus/utils-common has changed.');
  return source.replace(call, `{ __importDefault: (m) => m }`);
}

/** It only ever gets modules with their own `default`. */
const only = 'tslib_1.__importDefault';
