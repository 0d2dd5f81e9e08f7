import {
  createContext,
  useContext,
  useMemo,
  useState,
  type ReactNode,
} from 'react';

/** What the reader points at, by name: a field and the words that it writes share a name. */
type Pointing = {
  readonly active: string | null;
  readonly point: (name: string | null) => void;
};

const Context = createContext<Pointing>({
  active: null,
  point: () => undefined,
});

export function PointingProvider({
  children,
}: {
  readonly children: ReactNode;
}): ReactNode {
  const [active, point] = useState<string | null>(null);
  const value = useMemo(() => ({ active, point }), [active]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** Whether the reader points at this name, and the handlers that set it on mouse, focus, or tap. */
export function usePoint(name: string | undefined) {
  const { active, point } = useContext(Context);
  const handlers = useMemo(
    () =>
      name === undefined
        ? {}
        : {
            onMouseEnter: () => {
              point(name);
            },
            onMouseLeave: () => {
              point(null);
            },
            onFocus: () => {
              point(name);
            },
          },
    [name, point],
  );
  return { isActive: name !== undefined && active === name, handlers, point };
}
