import type { Word } from '../../../data/schema/command';
import { cut, display, literal, word } from '../../command/word';
import type { Codec } from './codec';
import { formatCsv, parseCsv } from './csv';
import { parseBool } from './switch';
import { describeVolume } from './volume';

/** The fields of `--mount`, in order. */
export type Mount = {
  readonly fields: readonly { readonly key: string; readonly value?: Word }[];
};

/** The value of the first field with one of these names. */
function mountField(mount: Mount, ...keys: readonly string[]): Word | null {
  const field = mount.fields.find((f) => keys.includes(f.key));
  return field ? (field.value ?? []) : null;
}

/** The source outside the container: a path or a volume name. */
export const mountSource = (m: Mount) => mountField(m, 'source', 'src');
/** The path inside the container. */
export const mountTarget = (m: Mount) =>
  mountField(m, 'target', 'destination', 'dst');
/** `bind`, `volume`, or `tmpfs`; `volume` is the default. */
export const mountType = (m: Mount): string =>
  literal(mountField(m, 'type') ?? ['volume'])?.toLowerCase() ?? '';
/** Whether the mount is read-only. `readonly=false` is possible too. */
export const isReadOnly = (m: Mount) => {
  const value = mountField(m, 'readonly', 'ro');
  return (
    value !== null && (!value.length || parseBool(literal(value)) === true)
  );
};

/** Fields that every mount type accepts, in the form `key=value`. */
const common =
  /^((type|source|src|target|destination|dst|consistency)=|(readonly|ro)(=(1|0|t|f|true|false))?$)/i;

/**
 * Additional fields per type. Source:
 * https://github.com/docker/cli/blob/master/opts/mount.go
 */
const own: Readonly<Record<string, RegExp>> = {
  bind: /^bind-(propagation=r?(private|shared|slave)|nonrecursive(=(1|0|t|f|true|false))?|recursive=(enabled|disabled|writable|readonly))$/i,
  volume:
    /^volume-(nocopy(=(1|0|t|f|true|false))?$|(label|driver|opt|subpath)=)/i,
  image: /^image-subpath=/i,
  tmpfs: /^tmpfs-(size=\d+(\.\d+)?([kmgtp]i?)?b?|mode=[0-7]+)$/i,
};

/** Whether the client accepts all fields. */
function isTaken(mount: Mount): boolean {
  const type = mountType(mount);
  const needed = type === 'bind' ? mountSource(mount)?.length : true;
  return Boolean(
    needed &&
    mountTarget(mount)?.length &&
    mount.fields.every(({ key, value }) => {
      const text = value ? `${key}=${display(value)}` : key;
      return common.test(text) || own[type]?.test(text);
    }) &&
    own[type],
  );
}

export const mountKind: Codec<Mount> = {
  parse(raw) {
    const fields = parseCsv(raw)?.map((field) => {
      const [head, value] = cut(field, '=');
      const key = literal(head)?.toLowerCase() ?? '';
      return value ? { key, value } : { key };
    });
    const mount = fields && { fields };
    return mount && isTaken(mount) ? mount : null;
  },
  format: ({ fields }) =>
    formatCsv(
      fields.map(({ key, value }) =>
        value ? word(key, '=', ...value) : word(key),
      ),
    ),
  describe(mount) {
    const source = display(mountSource(mount) ?? []);
    const target = display(mountTarget(mount) ?? []);
    if (!source) return { en: `Mounted at ${target}.`, zh: `挂在 ${target}。` };
    const ro = isReadOnly(mount);
    if (mountType(mount) !== 'bind') return describeVolume(source, target, ro);
    return {
      en: `${source} appears as ${target}${ro ? ', read-only' : ''}; Docker refuses the mount if it doesn’t exist.`,
      zh: `${source} 在容器里就是 ${target}${ro ? '，只读' : ''}；不存在时会报错。`,
    };
  },
};
