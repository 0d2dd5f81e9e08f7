import type { Locale } from '../../data/schema/text';

/**
 * Which language to offer to a user, if any.
 *
 * @param page - the language of the open page
 * @param preferred - the browser's list, most preferred first, as BCP 47 tags
 * (`navigator.languages`); anything that is not a tag is skipped
 * @returns the first of the site's languages in that list, unless the page is
 * already in it; `null` if the list has neither, because then nothing is known
 * about the user
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

/** `zh-Hant-TW` maps to the Chinese pages, `en-GB` to the English ones. */
function siteLocale(tag: string): Locale | null {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return language === 'en' || language === 'zh' ? language : null;
}
