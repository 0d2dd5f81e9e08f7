import { detectSystem } from '../../../components/state/detectSystem';
import { declinedKey } from '../../../domain/locale/offerScript';

/** Keys that change no text of a page: the theme, and that the other language was declined. */
const changesNothing = (key: string) =>
  key === declinedKey || /^(theme|docusaurus\.)/.test(key);

/**
 * Whether the page differs for this reader from the one that was built: the
 * address carries a form, the browser keeps answers of theirs, or the commands
 * are for a laptop that isn't a Linux one.
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
