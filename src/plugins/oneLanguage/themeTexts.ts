import type { Messages } from './translations';

/** Parts of Docusaurus' theme that this site does not have. */
const absent =
  /^theme\.(blog|tags|Search|AnnouncementBar|contentVisibility|lastUpdated|docs\.(version|tagDoc|DocCard)|navbar\.mobileVersions)/;

/**
 * Leaves of Docusaurus' catalogue what its own theme looks up by id, for the
 * parts that the site has: a text that is missing would be shown in English.
 * 0.8 KiB gzip of Chinese were for a blog, tags, versions, drafts and the like.
 *
 * @param source - the JSON text of id to message
 * @returns the same with the ids of the theme only
 */
export function themeTexts(source: string): string {
  const all = JSON.parse(source) as Messages;
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(all).filter(
        ([id]) => id.startsWith('theme.') && !absent.test(id),
      ),
    ),
  );
}
