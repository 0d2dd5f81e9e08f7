import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Locale } from '../../data/schema/text';
import { offerLanguage } from '../../domain/locale/offerLanguage';
import { declinedKey } from '../../domain/locale/offerScript';
import { browserStore, useBrowserStore } from './browserStore';
import { useBrowserLanguages } from './useBrowserLanguages';
import { useLocale } from './useLocale';

const declined = browserStore(declinedKey, 'localStorage');

type LanguageOffer = {
  /** The language that the page may offer. */
  readonly offered: Locale;
  /** False once it is known that the reader does not want it; the page's HTML holds it for everybody, unseen. */
  readonly isWanted: boolean;
  readonly decline: () => void;
};

/** Whether to offer the other language: not to a browser that reads this one, and once only. */
export function useLanguageOffer(): LanguageOffer {
  const page = useLocale();
  const offered = page === 'en' ? 'zh' : 'en';
  const wanted = offerLanguage(page, useBrowserLanguages());
  const isDeclined = useBrowserStore(declined) !== null;
  return {
    offered,
    isWanted: !useIsBrowser() || (wanted === offered && !isDeclined),
    decline,
  };
}

const decline = () => {
  declined.set('declined');
};
