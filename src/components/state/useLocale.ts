import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { Locale, Localized } from '../../data/schema/text';
import { pick } from '../../domain/text/pick';

/** The language of the current page. */
export function useLocale(): Locale {
  return useDocusaurusContext().i18n.currentLocale === 'zh' ? 'zh' : 'en';
}

/** Resolves the texts of facts (`{en, zh}`) to the page's language. */
export function useLocalized(): (text: Localized) => string {
  const locale = useLocale();
  return (text) => pick(text, locale);
}

/** The separator between two sentences: Chinese uses no space there. */
export const useSentenceGap = (): '' | ' ' => (useLocale() === 'zh' ? '' : ' ');
