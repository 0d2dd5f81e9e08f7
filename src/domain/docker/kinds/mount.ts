import type { Word } from '../../../data/schema/command';
import { cut, display, literal, word } from '../../command/word';
import type { Codec } from './codec';
import { formatCsv, parseCsv } from './csv';
import { bytesOf } from './size';
import { parseBool } from './switch';
import { describeVolume } from './volume';

/** The fields of `--mount`, in order. */
export type Mount = {
  readonly fields: readonly { readonly key: string; readonly value?: Word }[];
};

/** Value of the first field with one of these names. */
export function mountField(
  mount: Mount,
  ...keys: readonly string[]
): Word | null {
  const field = mount.fields.find((f) => keys.includes(f.key));
  return field ? (field.value ?? []) : null;
}

/** What stands outside the container: a path, or the name of a volume. */
export const mountSource = (m: Mount) => mountField(m, 'source', 'src');
/** The path inside the container. */
export const mountTarget = (m: Mount) =>
  mountField(m, 'target', 'destination', 'dst');
/** `bind`, `volume` or `tmpfs`; a volume where nothing is said. */
export const mountType = (m: Mount): string =>
  literal(mountField(m, 'type') ?? ['volume'])?.toLowerCase() ?? '';
/** Whether the container may only read; `readonly=false` is there to be said too. */
export const isReadOnly = (m: Mount) => {
  const value = mountField(m, 'readonly', 'ro');
  return (
    value !== null && (!value.length || parseBool(literal(value)) === true)
  );
};

const any = /^/;
const bool = /^(1|0|t|f|true|false)$/i;
/** The fields of each type of mount, and what they take. */
const fieldsOf: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  bind: {
    'bind-propagation': /^r?(private|shared|slave)$/,
    'bind-nonrecursive': bool,
    'bind-recursive': /^(enabled|disabled|writable|readonly)$/,
  },
  volume: {
    'volume-nocopy': bool,
    'volume-label': any,
    'volume-driver': any,
    'volume-opt': any,
    'volume-subpath': any,
  },
  tmpfs: { 'tmpfs-size': any, 'tmpfs-mode': /^[0-7]+$/ },
};
const common: Readonly<Record<string, RegExp>> = {
  type: any,
  source: any,
  src: any,
  target: any,
  destination: any,
  dst: any,
  readonly: bool,
  ro: bool,
  consistency: any,
};

/** Whether the client takes all fields. Source: https://github.com/docker/cli/blob/master/opts/mount.go */
function isTaken(mount: Mount): boolean {
  const type = mountType(mount);
  const own = fieldsOf[type];
  if (!own || !mountTarget(mount)?.length) return false;
  if (type === 'bind' && !mountSource(mount)?.length) return false;
  return mount.fields.every(({ key, value }) => {
    const allowed = new Map(Object.entries({ ...common, ...own })).get(key);
    // these alone may stand without a value
    if (!value) return allowed === bool;
    const text = literal(value);
    if (key === 'tmpfs-size') return (bytesOf(text ?? '') ?? -1) >= 0;
    return allowed === any || Boolean(text && allowed?.test(text));
  });
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
      en: `${source} appears as ${target}${ro ? ', read-only' : ''}; refused if it does not exist.`,
      zh: `${source} 在容器里就是 ${target}${ro ? '，只读' : ''}；不存在时会报错。`,
    };
  },
};
