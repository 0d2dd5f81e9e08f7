import { loginFields, loginTopic } from './loginFields';
import type { Fields, FormOf, Topics } from './schema/formField';

/** Topics of the collapsed fields. The first questions are server and programs. */
export const tunnelTopics = {
  ports: { en: 'Your ports', zh: '你的端口' },
  login: loginTopic,
  tunnel: { en: 'Tunnel', zh: '隧道' },
} as const satisfies Topics;

export type TunnelTopic = keyof typeof tunnelTopics;

/** Every field of the tunnel generator, in the order in which problems are reported. */
export const tunnelFields = {
  ports: {
    kind: 'rows',
    lives: 'tab',
    cells: {
      service: {
        kind: 'choice',
        /** Ids of `tunnelServices`, in the order of that table. */
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
      /** Empty: the member's own port for this program. */
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
  /** Which of the member's port blocks to use; another one helps if a port is taken. */
  block: {
    kind: 'choice',
    values: ['1', '2', '3'],
    lives: 'address',
    topic: 'ports',
    label: { en: 'Your ports on the server', zh: '你在服务器上的端口' },
  },
  background: {
    kind: 'flag',
    lives: 'address',
    topic: 'tunnel',
    label: { en: 'Run in the background', zh: '放到后台运行' },
  },
  ...loginFields,
  /** The name of the entry in the SSH configuration. */
  alias: {
    kind: 'text',
    lives: 'tab',
    topic: 'tunnel',
    label: { en: 'Name of the tunnel', zh: '隧道名称' },
  },
} as const satisfies Fields<string, TunnelTopic>;

export type TunnelForm = FormOf<typeof tunnelFields>;
