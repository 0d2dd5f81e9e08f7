import type { Locale, Localized } from '../../data/schema/text';

/** The text in the user's language. */
export function pick(text: Localized, locale: Locale): string {
  return text[locale];
}
