import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { siteConfig } from '../../../src/plugins/slimApp/siteConfig';
import { withoutPrefetch } from '../../../src/plugins/slimApp/withoutPrefetch';
import { withoutTslib } from '../../../src/plugins/slimApp/withoutTslib';

test('pages get the settings except those for the build', () => {
  const source = `/* generated */\nexport default {
  "title": "Guide; with a semicolon",
  "plugins": [["./a.ts", {}]],
  "headTags": [],
  "customFields": { "lab": {} }
};\n`;
  expect(siteConfig(source)).toBe(
    'export default {"title":"Guide; with a semicolon","customFields":{"lab":{}}};',
  );
  expect(() => siteConfig('module.exports = {}')).toThrow('no settings');
});

const installed = (module: string) =>
  readFileSync(createRequire(import.meta.url).resolve(module), 'utf8');

test('links on the screen prefetch nothing; those under the pointer preload', () => {
  const slim = withoutPrefetch(
    installed('@docusaurus/core/lib/client/docusaurus.js'),
  );
  expect(slim).toMatch(/= \{\s+prefetch: \(\) => false,\s+preload,\s+\};/);
  expect(() => withoutPrefetch('export default {}')).toThrow('has changed');
});

test('removes tslib from the installed common functions, and leaves others unchanged', () => {
  const slim = withoutTslib(installed('@docusaurus/utils-common'));
  expect(slim).not.toContain('require("tslib")');
  expect(() => withoutTslib('tslib_1.__assign')).toThrow('has changed');
});
