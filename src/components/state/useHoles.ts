import { useMemo } from 'react';
import { defaultImage } from '../../data/runPresets';
import type { Holes } from '../../domain/command/template';
import { holes } from '../../domain/profile/readerContext';
import { useLab } from './useLab';
import { useReader } from './useProfile';

/** The values of the holes in a page's commands, for this reader. */
export function useHoles(): Holes {
  const reader = useReader();
  const { registryPrefix = '' } = useLab();
  return useMemo(
    () => ({
      ...holes(reader),
      server: reader.server.host,
      jumpHost: reader.server.jumpHost ?? '',
      sshPort: String(reader.server.sshPort ?? ''),
      image: registryPrefix + defaultImage,
      tag: `${reader.imagePrefix}train:1.0`,
    }),
    [reader, registryPrefix],
  );
}
