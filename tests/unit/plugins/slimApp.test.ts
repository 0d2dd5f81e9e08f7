import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { siteConfig } from '../../../src/plugins/slimApp/siteConfig';
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

test('removes tslib from the installed common functions, and leaves others unchanged', () => {
  const file = createRequire(import.meta.url).resolve(
    '@docusaurus/utils-common',
  );
  const slim = withoutTslib(readFileSync(file, 'utf8'));
  expect(slim).not.toContain('require("tslib")');
  expect(() => withoutTslib('tslib_1.__assign')).toThrow('has changed');
});
