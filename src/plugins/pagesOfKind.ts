import type { PluginOptions } from '@docusaurus/plugin-content-docs';

/** The purpose of a page, from its front matter (https://diataxis.fr/). */
export type PageKind = 'how-to' | 'explanation' | 'reference';

/**
 * Fills a sidebar item with the pages of a folder. If the item asks for a kind,
 * this lists only pages with that `kind` in their front matter, by
 * `sidebar_position`; otherwise Docusaurus lists the whole folder.
 */
export const pagesOfKind: PluginOptions['sidebarItemsGenerator'] = (place) => {
  const { item, docs, defaultSidebarItemsGenerator } = place;
  const kind = item.customProps?.['kind'];
  if (kind === undefined) return defaultSidebarItemsGenerator(place);
  return docs
    .filter(
      ({ sourceDirName, frontMatter }) =>
        sourceDirName === item.dirName && kindOf(frontMatter) === kind,
    )
    .sort((a, b) => (a.sidebarPosition ?? 0) - (b.sidebarPosition ?? 0))
    .map(({ id }) => ({ type: 'doc', id }));
};

/** Docusaurus keeps unknown front matter, but its type doesn't say so. */
const kindOf = (frontMatter: object): unknown =>
  'kind' in frontMatter ? frontMatter.kind : undefined;
