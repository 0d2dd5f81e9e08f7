import type { Cell, RowOf } from './schema/formField';

/** The parts of an environment variable in every form that has variables. Values may be passwords. */
export const envCells = {
  name: { kind: 'text', label: { en: 'variable', zh: '变量名' } },
  value: {
    kind: 'text',
    lives: 'memory',
    label: { en: 'value', zh: '值' },
  },
} as const satisfies Readonly<Record<string, Cell>>;

export type EnvRow = RowOf<typeof envCells>;
