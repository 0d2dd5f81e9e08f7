import type { Fields, FormOf } from './schema/formField';

/** Every field of the tunnel generator, in the order in which their problems are told. */
export const tunnelFields = {
  ports: {
    kind: 'rows',
    lives: 'tab',
    cells: {
      service: {
        kind: 'choice',
        /** Those of `tunnelServices`, in its order. */
        values: [
          'notebook',
          'tensorboard',
          'vnc',
          'code',
          'rstudio',
          'other',
          'serve',
        ],
        label: { en: 'program', zh: '程序' },
      },
      /** Empty: the member's own for this program. */
      server: {
        kind: 'text',
        label: { en: 'port on the server', zh: '服务器端口' },
      },
      /** Empty: the same number. */
      laptop: {
        kind: 'text',
        label: { en: 'port on your laptop', zh: '自己电脑的端口' },
      },
    },
    label: { en: 'What to open', zh: '要打开的程序' },
  },
  /** Which of a member's port blocks: another where one is taken. */
  block: {
    kind: 'choice',
    values: ['1', '2', '3'],
    lives: 'address',
    label: { en: 'Your ports on the server', zh: '你在服务器上的端口' },
  },
  background: {
    kind: 'flag',
    lives: 'address',
    label: { en: 'Keep it in the background', zh: '放到后台运行' },
  },
  account: {
    kind: 'text',
    lives: 'tab',
    folded: true,
    label: { en: 'Account on the server', zh: '服务器账号' },
  },
  host: {
    kind: 'text',
    lives: 'tab',
    folded: true,
    label: { en: 'Server', zh: '服务器' },
  },
  sshPort: {
    kind: 'text',
    lives: 'tab',
    folded: true,
    label: { en: 'SSH port (empty: 22)', zh: 'SSH 端口（留空为 22）' },
  },
  jump: {
    kind: 'text',
    lives: 'tab',
    folded: true,
    label: { en: 'Jump host (empty: none)', zh: '跳板机（留空为不用）' },
  },
  /** What the entry of the SSH configuration is called. */
  alias: {
    kind: 'text',
    lives: 'tab',
    folded: true,
    label: { en: 'Name of the tunnel', zh: '隧道名称' },
  },
} as const satisfies Fields;

export type TunnelForm = FormOf<typeof tunnelFields>;
