import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { slimPrismSource } from '../../../src/plugins/slimPrism';

const installed = readFileSync(
  createRequire(import.meta.url).resolve('prism-react-renderer/dist/index.mjs'),
  'utf8',
);

describe('slimPrismSource', () => {
  const slim = slimPrismSource(installed);

  test('cuts what is installed to less than half', () => {
    expect(slim.length).toBeLessThan(installed.length / 2);
  });
  test.each(['dracula', 'vsDark', 'themes_exports', 'languages.actionscript'])(
    'leaves out %s',
    (name) => {
      expect(installed).toContain(name);
      expect(slim).not.toContain(name);
    },
  );
  test.each(['Highlight2 as Highlight', '  Prism,', 'useTokenize'])(
    'keeps %s',
    (name) => expect(slim).toContain(name),
  );
  test.each([
    ['languages', '// src/prism-langs.ts'],
    ['themes', '// src/themes/'],
    ['the export', 'themes_exports as themes'],
    ['the default theme', 'props.theme || vsDark_default'],
  ])('refuses a bundle in which %s cannot be found', (_, marker) => {
    expect(() =>
      slimPrismSource(installed.replaceAll(marker, '// moved')),
    ).toThrow('prism-react-renderer has changed its bundle');
  });
});
