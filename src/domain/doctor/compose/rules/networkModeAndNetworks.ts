import { refused } from '../../except';
import type { ComposeRule } from '../rule';

export const networkModeAndNetworks: ComposeRule = {
  id: 'network-mode-and-networks',
  severity: 'error',
  title: {
    en: 'You can’t use both network_mode and networks',
    zh: 'network_mode 和 networks 不能同时写',
  },
  why: {
    en: 'Compose rejects a service that declares both.',
    zh: '同一个服务里两个都写，Compose 会拒绝。',
  },
  fix: { en: 'Keep one of them.', zh: '只留一个。' },
  except: refused,
  source:
    'https://docs.docker.com/reference/compose-file/services/#network_mode',
  bad: [
    'services:\n  a:\n    image: a:1\n    network_mode: host\n    networks: [b]\nnetworks:\n  b:',
  ],
  good: ['services:\n  a:\n    image: a:1\n    networks: [b]\nnetworks:\n  b:'],
  check: ({ services }) =>
    services.flatMap(({ entries }) => {
      const mode = entries.find(({ key }) => key === 'network_mode');
      return mode && entries.some(({ key }) => key === 'networks')
        ? [mode.whole]
        : [];
    }),
};
