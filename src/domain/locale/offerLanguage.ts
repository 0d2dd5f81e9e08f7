import type { Locale } from '../../data/schema/text';

/**
 * Which language to offer to a reader, if any.
 *
 * @param page - the language of the page that is open
 * @param preferred - the browser's list, most wanted first, as BCP 47 tags
 * (`navigator.languages`); anything that is not a tag is passed over
 * @returns the first of the site's languages in that list, unless the page is
 * in it already; `null` where the list names neither, since then we know
 * nothing about the reader
 */
export function offerLanguage(
  page: Locale,
  preferred: readonly string[],
): Locale | null {
  const wanted = preferred
    .map(siteLocale)
    .find((locale): locale is Locale => locale !== null);
  return wanted === undefined || wanted === page ? null : wanted;
}

/** `zh-Hant-TW` reads the Chinese pages, `en-GB` the English ones. */
function siteLocale(tag: string): Locale | null {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return language === 'en' || language === 'zh' ? language : null;
}
