import type { Locale } from '../../../data/schema/text';
import { offerLanguage } from '../../../domain/locale/offerLanguage';

/** Shows the offer of the other language, which is in the page, to those it is for. */
export function offerLanguageOnce(): void {
  const page: Locale = document.documentElement.lang.startsWith('zh')
    ? 'zh'
    : 'en';
  if (offerLanguage(page, navigator.languages) === null || isDeclined()) return;
  const offer = document.querySelector<HTMLElement>('[data-language-offer]');
  const link = offer?.querySelector('a');
  if (!offer || !link) return;
  const { search, hash } = window.location;
  link.setAttribute('href', (link.getAttribute('href') ?? '') + search + hash);
  offer.hidden = false;
}

function isDeclined(): boolean {
  try {
    return Object.keys(localStorage).some((key) =>
      key.startsWith('lab.languageOffer'),
    );
  } catch {
    return false;
  }
}
