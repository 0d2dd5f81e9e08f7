import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Locale, Localized } from '../../data/schema/text';
import { pick } from '../../domain/text/pick';

/** The language of the page that is shown. */
export function useLocale(): Locale {
  return useDocusaurusContext().i18n.currentLocale === 'zh' ? 'zh' : 'en';
}

/** Resolves the texts of facts (`{en, zh}`) to the page's language. */
export function useLocalized(): (text: Localized) => string {
  const locale = useLocale();
  return (text) => pick(text, locale);
}

/** What stands between two sentences: Chinese sets no blank there. */
export const useSentenceGap = (): '' | ' ' => (useLocale() === 'zh' ? '' : ' ');
