import useIsBrowser from '@docusaurus/useIsBrowser';
import type { Locale } from '../../data/schema/text';
import { offerLanguage } from '../../domain/locale/offerLanguage';
import { declinedKey } from '../../domain/locale/offerScript';
import { browserStore, useBrowserStore } from './browser/browserStore';
import { useBrowserLanguages } from './browser/useBrowserLanguages';
import { useLocale } from './useLocale';

const declined = browserStore(declinedKey, 'localStorage');

type LanguageOffer = {
  /** The language that the page may offer. */
  readonly offered: Locale;
  /** False once it is known that the reader doesn't want it; the page's HTML always contains it, hidden. */
  readonly isWanted: boolean;
  readonly decline: () => void;
};

/** Whether to offer the other language: never if the browser prefers this one, and only once. */
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
