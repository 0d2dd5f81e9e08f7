import type { ThemeConfig } from '@docusaurus/theme-common';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type * as PrismRenderer from 'prism-react-renderer';
import { configOf } from '../../../docusaurus.config';
import { slimPrismSource } from '../../../src/plugins/slimPrism';
import lab from '../../labs/example';

type PrismModule = typeof PrismRenderer;

const require = createRequire(import.meta.url);
const installed = readFileSync(
  require.resolve('prism-react-renderer/dist/index.mjs'),
  'utf8',
);

describe('slimPrismSource', () => {
  const slim = slimPrismSource(installed);

  test('reduces the installed source to less than half', () => {
    expect(slim.length).toBeLessThan(installed.length / 2);
  });
  test.each(['dracula', 'vsDark', 'themes_exports', 'languages.actionscript'])(
    'omits %s',
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
  ])('rejects a bundle in which %s can’t be found', (_, marker) => {
    expect(() =>
      slimPrismSource(installed.replaceAll(marker, '// moved')),
    ).toThrow('prism-react-renderer has changed its bundle');
  });
});

describe('the languages of docusaurus.config.ts', () => {
  const { additionalLanguages } = (configOf(lab).themeConfig as ThemeConfig)
    .prism;
  const samples: Readonly<Record<string, string>> = {
    bash: 'echo "$HOME" # home',
    docker: 'FROM ubuntu:22.04',
    powershell: 'if ($a) { Write-Output "b" }',
    batch: 'REM %USERPROFILE%',
    json: '{"a": 1}',
    yaml: 'a: 1 # one',
    python: 'def f(): return "a"',
    r: 'x <- TRUE # yes',
    ini: '[a]\nb = 1',
    toml: '[a]\nb = 1',
    diff: '- a\n+ b',
  };

  // A grammar that extends another (cpp extends c) finds nothing to extend in the slim
  // copy, unless the other one precedes it in the list.
  test.each(additionalLanguages)('%s works on its own', async (language) => {
    const sample = samples[language];
    expect(sample, 'needs a sample here').toBeDefined();
    const { Prism } = await slimModule();
    const tokens = Prism.tokenize(sample!, Prism.languages[language]!);
    expect(tokens.some((token) => typeof token !== 'string')).toBe(true);
  });

  /** The slim copy as a module, with the languages added in the same way as by the theme. */
  async function slimModule(): Promise<PrismModule> {
    const file = path.resolve('node_modules/.cache/slim-prism.test.mjs');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, slimPrismSource(installed));
    const slim = (await import(file)) as PrismModule;
    vi.stubGlobal('Prism', slim.Prism);
    for (const language of additionalLanguages)
      require(`prismjs/components/prism-${language}`);
    vi.unstubAllGlobals();
    return slim;
  }
});
