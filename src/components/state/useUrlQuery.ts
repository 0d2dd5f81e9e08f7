import { useHistory } from '@docusaurus/router';
import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Parameters to set; null takes one away. */
export type QueryChange = Readonly<Record<string, string | null>>;

const atBuild = () => '';

/**
 * The parameters of the address, and the way to change some in place. Empty at
 * build and in the first render, so that both agree. The `#anchor` stays:
 * theme-common's useQueryString would drop it.
 */
export function useUrlQuery() {
  const history = useHistory();
  const subscribe = useCallback(
    (listener: () => void) => history.listen(listener),
    [history],
  );
  const search = useSyncExternalStore(
    subscribe,
    () => history.location.search,
    atBuild,
  );
  const query = useMemo(
    () => Object.fromEntries(new URLSearchParams(search)),
    [search],
  );
  const change = useCallback(
    (parameters: QueryChange) => {
      const { location } = history;
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(parameters)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      const changed = text && `?${text}`;
      if (changed !== location.search) {
        history.replace({ ...location, search: changed });
      }
    },
    [history],
  );
  return { query, change };
}
