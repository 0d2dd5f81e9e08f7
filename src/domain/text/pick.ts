import type { Locale, Localized } from '../../data/schema/text';

/** The text in the reader's language; a locale that is neither gets English. */
export function pick(text: Localized, locale: Locale): string {
  return text[locale];
}
