import { useHistory, useLocation } from '@docusaurus/router';
import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** Parameters to set; null removes one. */
export type QueryChange = Readonly<Record<string, string | null>>;

/** The part of an address after its path. */
export type Address = {
  readonly query: Readonly<Record<string, string>>;
  /** With its `#`; empty if there is none. */
  readonly hash: string;
};

const atBuild = () => '';

const queryOf = (search: string) =>
  Object.fromEntries(new URLSearchParams(search));

/**
 * The parameters of the address, and a function to change some of them in place.
 * Empty during the build and in the first render, so that both agree. The
 * `#anchor` stays unless another one is given: theme-common's useQueryString would
 * drop it.
 */
export function useUrlQuery() {
  const history = useHistory();
  const { pathname } = useLocation();
  const subscribe = useCallback(
    (listener: () => void) => history.listen(listener),
    [history],
  );
  const search = useSyncExternalStore(
    subscribe,
    () => history.location.search,
    atBuild,
  );
  const hash = useSyncExternalStore(
    subscribe,
    () => history.location.hash,
    atBuild,
  );
  const query = useMemo(() => queryOf(search), [search]);
  /** The address at this moment, which may be newer than the rendered one. */
  const now = useCallback((): Address => {
    const { location } = history;
    return { query: queryOf(location.search), hash: location.hash };
  }, [history]);
  const change = useCallback(
    (parameters: QueryChange, anchor?: string) => {
      const { location } = history;
      // The next page is loading, and the address already belongs to it.
      if (location.pathname !== pathname) return;
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(parameters)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      const changed = {
        search: text && `?${text}`,
        hash: anchor ?? location.hash,
      };
      if (
        changed.search !== location.search ||
        changed.hash !== location.hash
      ) {
        history.replace({ ...location, ...changed });
      }
    },
    [history, pathname],
  );
  return { query, hash, now, change };
}
