import {
  createLocation,
  createMemoryHistory,
  createPath,
  type History,
  type Path,
} from 'history';
import { addressOf, fileOf, type Place } from './address';

/**
 * The address of a page is that of the site, whatever folder the site is in. A
 * script can't change the path of a file's address
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#can-have-its-url-rewritten),
 * so a change of page opens the other file; what follows the path changes in place.
 */
export function createFolderHistory(place: Place): History {
  const folder = new URL(place.root, window.location.href).href;
  const here = () => addressOf(window.location.href, folder, place.base);
  const memory = createMemoryHistory({ initialEntries: [here()] });
  const change =
    (way: 'push' | 'replace') =>
    (to: Parameters<History['push']>[0], state?: unknown): void => {
      const next = createLocation(
        to as Path,
        state,
        undefined,
        memory.location,
      );
      const file = fileOf(createPath(next), place);
      if (next.pathname !== memory.location.pathname) {
        window.location.assign(file);
        return;
      }
      window.history[`${way}State`](null, '', file);
      memory[way](next);
    };
  const own = { push: change('push'), replace: change('replace') };
  // Also fires where only what follows the `#` has changed.
  window.addEventListener('popstate', () => memory.replace(here()));
  return {
    ...memory,
    get location() {
      return memory.location;
    },
    get action() {
      return memory.action;
    },
    ...own,
    go: (steps) => window.history.go(steps),
    goBack: () => window.history.back(),
    goForward: () => window.history.forward(),
    createHref: (location) => createPath(location),
  };
}
