import type { PluginOptions } from '@docusaurus/plugin-content-docs';

/** What a page is for; its front matter says so (https://diataxis.fr/). */
export type PageKind = 'how-to' | 'explanation' | 'reference';

/**
 * Fills a place of the sidebar with the pages of a folder. Where the place asks
 * for a kind, only the pages whose front matter has that `kind` are listed, by
 * their `sidebar_position`; else Docusaurus lists the whole folder.
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

/** Docusaurus keeps front matter that it does not know; its type does not say so. */
const kindOf = (frontMatter: object): unknown =>
  'kind' in frontMatter ? frontMatter.kind : undefined;
