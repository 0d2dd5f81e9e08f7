import { detectSystem } from '../../../components/state/browser/detectSystem';
import { declinedKey } from '../../../domain/locale/offerScript';

/**
 * Whether the page differs for this reader from the built one: the address
 * contains a form, the browser stores answers that the page reads, or the
 * commands are for a laptop that doesn't run Linux.
 */
export function isNeededNow(): boolean {
  return (
    window.location.search !== '' ||
    window.location.hash.includes('=') ||
    readKeys().some(isKept) ||
    (detectSystem() !== 'linux' &&
      document.querySelector('[data-machine=laptop]') !== null)
  );
}

/**
 * What the page reads; src/components/ReadStores wrote it during the build. A
 * script in the head hides the declined offer without the app.
 */
function readKeys(): readonly string[] {
  const mark = document.querySelector<HTMLElement>('[data-stores]');
  const keys = mark?.dataset['stores']?.split(' ') ?? [];
  return keys.filter((key) => key !== '' && key !== declinedKey);
}

function isKept(key: string): boolean {
  return [() => window.localStorage, () => window.sessionStorage].some(
    (area) => {
      try {
        return area().getItem(key) !== null;
      } catch {
        return false;
      }
    },
  );
}
