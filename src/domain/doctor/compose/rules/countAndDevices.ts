import { deviceRequests } from '../../../docker/compose/read/gpuWords';
import { refused } from '../../except';
import type { ComposeRule } from '../rule';

export const countAndDevices: ComposeRule = {
  id: 'count-and-devices',
  severity: 'error',
  title: {
    en: 'Both a number and a list of GPUs',
    zh: '既写了数量，又写了哪几块 GPU',
  },
  why: {
    en: 'You can’t use both count and device_ids: Compose rejects the file.',
    zh: 'count 和 device_ids 不能同时写，Compose 会拒绝。',
  },
  fix: {
    en: 'Keep device_ids, which names the GPUs.',
    zh: '保留 device_ids，它写明了用哪几块显卡。',
  },
  except: refused,
  source: 'https://docs.docker.com/compose/how-tos/gpu-support/',
  bad: [
    'services:\n  a:\n    image: a:1\n    gpus:\n      - count: 1\n        device_ids: ["0"]',
  ],
  good: [
    'services:\n  a:\n    image: a:1\n    gpus:\n      - device_ids: ["0"]',
  ],
  check: ({ services, document }) =>
    document
      ? services
          .flatMap((service) => deviceRequests(service, document))
          .flatMap(({ entries }) => {
            const count = entries.find(({ key }) => key === 'count');
            return count && entries.some(({ key }) => key === 'device_ids')
              ? [count.whole]
              : [];
          })
      : [],
};
