import { useStorageSlot } from '@docusaurus/theme-common';

/**
 * Whether this browser has declined the other language, and the way to decline
 * it. Where storage is refused, the offer comes back with the next page.
 */
export function useLanguageOfferDismissed(): readonly [boolean, () => void] {
  const [value, slot] = useStorageSlot('lab.languageOffer');
  return [value !== null, () => slot.set('dismissed')];
}
