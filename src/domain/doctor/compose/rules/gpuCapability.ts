import type { Edit } from '../../../text/edit';
import { deviceRequests } from '../../../docker/compose/read/gpuWords';
import { refused } from '../../except';
import { lineBefore } from '../yamlEdits';
import type { ComposeRule } from '../rule';

export const gpuCapability: ComposeRule = {
  id: 'gpu-capability-missing',
  severity: 'error',
  title: {
    en: 'The request for devices lacks capabilities',
    zh: '设备申请里缺少 capabilities',
  },
  why: {
    en: 'Compose requires capabilities in each item under devices. Without gpu among them, it requests no GPU.',
    zh: 'devices 下的每一项都必须有 capabilities；其中没有 gpu，就不会申请 GPU。',
  },
  fix: { en: 'Add capabilities: [gpu].', zh: '加上 capabilities: [gpu]。' },
  except: refused,
  source: 'https://docs.docker.com/compose/how-tos/gpu-support/',
  bad: [
    [
      'services:\n  a:\n    image: a:1\n    deploy:\n      resources:\n        reservations:\n          devices:\n            - driver: nvidia\n              count: 1',
      'services:\n  a:\n    image: a:1\n    deploy:\n      resources:\n        reservations:\n          devices:\n            - capabilities: [gpu]\n              driver: nvidia\n              count: 1',
    ],
    [
      'services:\n  a:\n    image: a:1\n    deploy: {resources: {reservations: {devices: [{count: 1}]}}}',
      'services:\n  a:\n    image: a:1\n    deploy: {resources: {reservations: {devices: [{capabilities: [gpu], count: 1}]}}}',
    ],
  ],
  good: [
    'services:\n  a:\n    image: a:1\n    deploy:\n      resources:\n        reservations:\n          devices:\n            - driver: nvidia\n              device_ids: ["0"]\n              capabilities: [gpu]',
    'services:\n  a:\n    image: a:1\n    gpus:\n      - device_ids: ["0"]',
  ],
  check: ({ services, document, text }) =>
    document
      ? services
          .flatMap((service) => deviceRequests(service, document))
          .filter(
            ({ short, entries }) =>
              !short && !entries.some(({ key }) => key === 'capabilities'),
          )
          .map(({ place, entries: [first] }) => ({
            ...place,
            edits: first ? firstKey(text, first.place.start) : [],
          }))
      : [],
};

/** The missing key before the first one, in braces or on a line of its own. */
const firstKey = (text: string, start: number): readonly Edit[] =>
  text.slice(0, start).trimEnd().endsWith('{')
    ? [{ start, end: start, text: 'capabilities: [gpu], ' }]
    : lineBefore(text, start, 'capabilities: [gpu]');
