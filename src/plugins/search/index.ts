import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Locale } from '../../data/schema/text';
import { pack } from '../../domain/search/pack';
import { examplePages } from './examplePages';
import { folderOf, searchPages } from './pages';
import { shortened } from './shorten';

/**
 * Writes the texts of the guide, in the language of the build, to
 * `@generated/search/default/pages.json`. The search box imports it when it opens,
 * as a chunk loaded by a script tag, so the search works over plain HTTP, from a
 * file, and without a network. The texts come from the sources rather than the
 * built pages, which contain the labels of widgets and the names of the lab's
 * servers.
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
