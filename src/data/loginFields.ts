import type { Fields } from './schema/formField';
import type { Localized } from './schema/text';

/** The topic of these fields. */
export const loginTopic: Localized = { en: 'Login', zh: '登录' };

/** How to log in to the server, for each form whose commands use SSH. */
export const loginFields = {
  account: {
    kind: 'text',
    lives: 'tab',
    topic: 'login',
    label: { en: 'Account on the server', zh: '服务器上的账号' },
  },
  host: {
    kind: 'text',
    lives: 'tab',
    topic: 'login',
    label: { en: 'Server', zh: '服务器' },
  },
  sshPort: {
    kind: 'text',
    lives: 'tab',
    topic: 'login',
    label: { en: 'SSH port (empty: 22)', zh: 'SSH 端口（留空为 22）' },
  },
  jump: {
    kind: 'text',
    lives: 'tab',
    topic: 'login',
    label: { en: 'Jump host (empty: none)', zh: '跳板机（留空为不用）' },
  },
} as const satisfies Fields<string, 'login'>;
