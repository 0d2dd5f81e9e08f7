import type { Word } from '../../../data/schema/command';
import { cut, display, literal, word } from '../../command/word';
import type { Codec } from './codec';
import { formatCsv, parseCsv } from './csv';

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

export const mountSource = (m: Mount) => mountField(m, 'source', 'src');
export const mountTarget = (m: Mount) =>
  mountField(m, 'target', 'destination', 'dst');
export const isReadOnly = (m: Mount) =>
  mountField(m, 'readonly', 'ro') !== null;

export const mountKind: Codec<Mount> = {
  parse(raw) {
    const fields = parseCsv(raw)?.map((field) => {
      const [head, value] = cut(field, '=');
      const key = literal(head)?.toLowerCase() ?? '';
      return value ? { key, value } : { key };
    });
    const mount = fields && { fields };
    return mount && mountTarget(mount)?.length ? mount : null;
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
    const ro = isReadOnly(mount);
    return source
      ? {
          en: `${source} appears as ${target}${ro ? ', read-only' : ''}; refused if it does not exist.`,
          zh: `${source} 在容器里就是 ${target}${ro ? '，只读' : ''}；不存在时会报错。`,
        }
      : { en: `Mounted at ${target}.`, zh: `挂在 ${target}。` };
  },
};
