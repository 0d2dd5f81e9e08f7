import { useMemo } from 'react';
import { containers } from '../../data/containers';
import { defaultImage } from '../../data/runPresets';
import type { Placeholders } from '../../domain/command/template';
import { addressesOf, mirrorOf } from '../../domain/lab/mirror';
import { serverArchitecture } from '../../domain/gpu/machine/serverArchitecture';
import { placeholders } from '../../domain/profile/readerContext';
import { useBuiltImage } from './form/useBuiltImage';
import { useLab } from './useLab';
import { useReader } from './useProfile';

/** The reader's values for the placeholders in a page's commands. */
export function usePlaceholders(): Placeholders {
  const reader = useReader();
  const { registryPrefix = '', mirrors } = useLab();
  const built = useBuiltImage();
  return useMemo(
    () => ({
      ...placeholders(reader),
      serverId: reader.server.id,
      server: reader.server.host,
      platform: `linux/${serverArchitecture(reader.server.machine)}`,
      jumpHost: reader.server.jumpHost ?? '',
      sshPort: String(reader.server.sshPort ?? ''),
      image: registryPrefix + defaultImage,
      hubImage: defaultImage,
      registry: registryPrefix || 'registry.example/hub/',
      pipMirror:
        addressesOf(mirrorOf(mirrors), mirrors).pip ??
        'https://pypi.example/simple',
      tag: built?.tag || reader.imagePrefix + containers.train.image,
    }),
    [reader, registryPrefix, mirrors, built],
  );
}
