import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** Marks the start of each bundled source file in prism-react-renderer 2.4.1. */
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
      `slimPrism: "${from.trim()}" doesn't occur exactly once; prism-react-renderer has changed its bundle.`,
    );
  }
  return text.replace(from, () => to);
}

/**
 * prism-react-renderer's own bundle without its 20 themes and 20 languages: they
 * add 22 KiB gzip to the site's main.js, and the site uses none of them. Languages
 * come from `prism.additionalLanguages`, colors from src/css/code.css.
 *
 * @param bundle - the text of `prism-react-renderer/dist/index.mjs`
 * @returns the same module without the export `themes`
 * @throws if esbuild's comments between the sources aren't as expected, so that an
 * upgrade can't silently bring the size back
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
 * Replaces `prism-react-renderer` with the slim copy in all bundles.
 *
 * The classic theme adds the languages in a module that every page loads, together
 * with Prism (9 KiB gzip). Here, the copy adds them itself, so only pages with a
 * code block load it.
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
