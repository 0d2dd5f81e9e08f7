import { detectSystem } from '../../../components/state/detectSystem';
import { declinedKey } from '../../../domain/locale/offerScript';

/**
 * Keys that don't change any text of a page: the theme, and whether the reader
 * declined the other language.
 */
const changesNothing = (key: string) =>
  key === declinedKey || /^(theme|docusaurus\.)/.test(key);

/**
 * Whether the page differs for this reader from the built one: the address
 * contains a form, the browser stores the reader's answers, or the commands are
 * for a laptop that doesn't run Linux.
 */
export function isNeededNow(): boolean {
  return (
    window.location.search !== '' ||
    window.location.hash.includes('=') ||
    keepsAnswers('localStorage') ||
    keepsAnswers('sessionStorage') ||
    (detectSystem() !== 'linux' &&
      document.querySelector('[data-machine=laptop]') !== null)
  );
}

function keepsAnswers(area: 'localStorage' | 'sessionStorage'): boolean {
  try {
    return Object.keys(window[area]).some((key) => !changesNothing(key));
  } catch {
    return false;
  }
}
