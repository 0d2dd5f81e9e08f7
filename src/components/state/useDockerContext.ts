import { useEffect, useMemo, useState } from 'react';
import type { DockerContext } from '../../domain/dockerfile/context';
import { useLab } from './useLab';
import { useReader } from './useProfile';

type ReadFile = NonNullable<DockerContext['readFile']>;

/**
 * What the Dockerfile generator knows about the reader and the lab.
 *
 * @param hasFile - whether there is a package file to read; its readers load only
 * then
 */
export function useDockerContext(hasFile = false): DockerContext {
  const { server, imagePrefix } = useReader();
  const { mirrors, registryPrefix } = useLab();
  const [readFile, setReadFile] = useState<ReadFile>();
  useEffect(() => {
    if (!hasFile) return;
    void import('../../domain/requirements/readFile').then((module) => {
      setReadFile(() => module.readFile);
    });
  }, [hasFile]);
  return useMemo(
    () => ({ server, imagePrefix, mirrors, registryPrefix, readFile }),
    [server, imagePrefix, mirrors, registryPrefix, readFile],
  );
}
