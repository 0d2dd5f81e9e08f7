import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Where each bundled source file begins in prism-react-renderer 2.4.1. */
const SECTION = /^\/\/ (src\/\S+\.tsx?)$/m;
const LANGUAGES = 'src/prism-langs.ts';
const THEMES = /^src\/themes\//;
const EXPORT = '  themes_exports as themes,\n';
const DEFAULT_THEME = 'props.theme || vsDark_default';
const ADD_LANGUAGES = `
import addLanguages from '@theme/prism-include-languages';
addLanguages(Prism);
`;

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) {
    throw new Error(
      `slimPrism: "${from.trim()}" is not there once; prism-react-renderer has changed its bundle.`,
    );
  }
  return text.replace(from, () => to);
}

/**
 * prism-react-renderer's own bundle less its 20 themes and its 20 languages:
 * in the site's main.js they weigh 22 KiB gzip, and none is used here. Languages
 * come from `prism.additionalLanguages`, colours from src/css/code.css.
 *
 * @param bundle - the text of `prism-react-renderer/dist/index.mjs`
 * @returns the same module without the export `themes`
 * @throws where the comments that esbuild leaves between the sources are not as
 * expected, so that an upgrade cannot quietly bring the weight back
 */
export function slimPrismSource(bundle: string): string {
  // split() with one group gives [head, name, body, name, body, …].
  const [head = '', ...sections] = bundle.split(SECTION);
  const names = sections.filter((_, i) => i % 2 === 0);
  if (!names.includes(LANGUAGES) || !names.some((name) => THEMES.test(name))) {
    throw new Error(
      'slimPrism: found no section of languages or themes; prism-react-renderer has changed its bundle.',
    );
  }
  const kept = names.flatMap((name, i) => {
    if (THEMES.test(name)) return [];
    if (name === LANGUAGES) return ['var Prism = __toESM(require_prism());\n'];
    return [sections[2 * i + 1] ?? ''];
  });
  return replaceOnce(
    replaceOnce([head, ...kept].join(''), EXPORT, ''),
    DEFAULT_THEME,
    'props.theme',
  );
}

/**
 * Puts the slim copy in the place of `prism-react-renderer`, for all bundles.
 *
 * The classic theme adds the languages in a module of its own that every page
 * loads, and Prism with it (9 KiB gzip). Here the copy adds them itself, and so
 * comes along only where a code block is.
 */
export default function slimPrism({ generatedFilesDir }: LoadContext): Plugin {
  const file = 'prism-react-renderer.mjs';
  const name = 'slim-prism';
  const addLanguages = require
    .resolve('@docusaurus/theme-classic/lib/prism-include-languages.js')
    .replace(/\.js$/, '');
  return {
    name,
    async contentLoaded({ actions }) {
      const bundle = require.resolve('prism-react-renderer/dist/index.mjs');
      await actions.createData(
        file,
        slimPrismSource(readFileSync(bundle, 'utf8')) + ADD_LANGUAGES,
      );
    },
    configureWebpack: () => ({
      resolve: {
        alias: {
          [`${addLanguages}$`]: false,
          'prism-react-renderer$': path.join(
            generatedFilesDir,
            name,
            'default',
            file,
          ),
        },
      },
    }),
  };
}
