import { createContext, useContext } from 'react';

const Context = createContext<string | null>(null);

/** Provides the base image of the reader's server to the Dockerfiles inside. */
export const ServersBaseProvider = Context.Provider;

/** A page's Dockerfile on the base image of the reader's server, if the page asks for it. */
export function useServersBase(dockerfile: string): string {
  const image = useContext(Context);
  return image === null
    ? dockerfile
    : dockerfile.replace(/^FROM \S+/m, () => `FROM ${image}`);
}
