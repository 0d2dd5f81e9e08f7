import { useMemo } from 'react';
import type { DockerContext } from '../../domain/dockerfile/context';
import { useLab } from './useLab';
import { useReader } from './useProfile';

/** What the Dockerfile generator knows of the reader and the lab. */
export function useDockerContext(): DockerContext {
  const { server, imagePrefix } = useReader();
  const { mirrors, registryPrefix } = useLab();
  return useMemo(
    () => ({ server, imagePrefix, mirrors, registryPrefix }),
    [server, imagePrefix, mirrors, registryPrefix],
  );
}
