import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Locale } from '../../data/schema/text';
import { pack } from '../../domain/search/pack';
import { examplePages } from './examplePages';
import { folderOf, searchPages } from './pages';
import { shortened } from './shorten';

/**
 * Puts the texts of the guide, in the language that is built, into
 * `@generated/search/default/pages.json`. The box imports it when it is opened:
 * a chunk of its own, loaded by a script tag, so that the search works on plain
 * http, from a file and without a network. Read from the sources rather than
 * from the built pages: these have the labels of widgets in them, and the names
 * of the lab's servers.
 */
export default function search({ siteDir, i18n }: LoadContext): Plugin {
  const locale: Locale = i18n.currentLocale === 'zh' ? 'zh' : 'en';
  return {
    name: 'search',
    getPathsToWatch: () => [
      path.join(siteDir, folderOf(locale), '**/*.{md,mdx}'),
      path.join(siteDir, 'examples/**/*.{md,json}'),
    ],
    async contentLoaded({ actions }) {
      await actions.createData(
        'pages.json',
        JSON.stringify(
          pack(
            shortened(
              [
                ...searchPages(siteDir, locale),
                ...examplePages(siteDir, locale),
              ],
              locale,
            ),
          ),
        ),
      );
    },
  };
}
