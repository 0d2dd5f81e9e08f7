import {
  isReadOnly,
  mountSource,
  mountTarget,
  mountType,
  type Mount,
} from '../kinds/mount';
import { isBind, type Volume } from '../kinds/volume';
import { composePath, composeText, type ComposeHost } from './interpolate';

/** A mount in Compose's long form, or null if a part of it has no key. */
export type ComposeVolume = Readonly<Record<string, unknown>> | null;

/**
 * `-v`: a path is a bind mount that is created if missing; any other word is a
 * volume name.
 */
export function fromVolume(volume: Volume, host: ComposeHost): ComposeVolume {
  const { source, target, options = [] } = volume;
  if (options.some((o) => !['ro', 'rw', 'z', 'Z'].includes(o))) return null;
  const selinux = options.find((o) => o === 'z' || o === 'Z');
  const bind = isBind(volume);
  return {
    type: bind ? 'bind' : 'volume',
    ...(source && { source: composePath(source, host) }),
    target: composeText(target, host),
    ...(options.includes('ro') && { read_only: true }),
    ...(bind && {
      bind: { create_host_path: true, ...(selinux && { selinux }) },
    }),
  };
}

const known = [
  'type',
  'source',
  'src',
  'target',
  'destination',
  'dst',
  'readonly',
  'ro',
];

/** `--mount`: a missing host directory is an error, like in Docker. */
export function fromMount(mount: Mount, host: ComposeHost): ComposeVolume {
  const type = mountType(mount);
  const target = mountTarget(mount);
  const foreign = mount.fields.some((f) => !known.includes(f.key));
  if (foreign || !target) return null;
  const source = mountSource(mount);
  return {
    type,
    ...(source && { source: composePath(source, host) }),
    target: composeText(target, host),
    ...(isReadOnly(mount) && { read_only: true }),
    ...(type === 'bind' && { bind: { create_host_path: false } }),
  };
}
