import { deviceKeys, serviceKeys, topKeys } from '../../../../data/composeKeys';
import { deviceRequests } from '../../../docker/compose/read/gpuWords';
import type { Entry } from '../../../docker/compose/read/nodes';
import { nearest } from '../../../text/nearest';
import type { FilePlace } from '../../dockerfile/pasted';
import type { ComposeRule } from '../rule';

/** Names of `docker run` options, and the Compose keys for them. */
const namesOfOptions: Readonly<Record<string, string>> = {
  name: 'container_name',
  env: 'environment',
  volume: 'volumes',
  publish: 'ports',
  gpu: 'gpus',
  workdir: 'working_dir',
  memory: 'mem_limit',
  network: 'network_mode',
  net: 'network_mode',
  interactive: 'stdin_open',
};

export const unknownKey: ComposeRule = {
  id: 'unknown-key',
  severity: 'error',
  title: { en: 'Compose has no such key', zh: 'Compose 没有这个键' },
  why: {
    en: 'Compose rejects a file with a key that it doesn’t know: “additional properties … not allowed”.',
    zh: '文件里有未知的键时，Compose 会拒绝并报 additional properties … not allowed。',
  },
  fix: {
    en: 'Check the spelling and the indentation: the key may belong to another level.',
    zh: '检查拼写和缩进：它可能属于另一层。',
  },
  except: {
    en: 'Your Compose is newer than this guide’s data.',
    zh: '你的 Compose 比本指南的数据新。',
  },
  source:
    'https://github.com/compose-spec/compose-spec/blob/main/schema/compose-spec.json',
  bad: [
    [
      'services:\n  a:\n    image: a:1\n    shm-size: 8g',
      'services:\n  a:\n    image: a:1\n    shm_size: 8g',
    ],
    [
      'services:\n  a:\n    image: a:1\n    name: ann-a',
      'services:\n  a:\n    image: a:1\n    container_name: ann-a',
    ],
    [
      'service:\n  a:\n    image: a:1\nservices: {}',
      'service:\n  a:\n    image: a:1\nservices: {}',
    ],
    [
      'services:\n  a:\n    image: a:1\n    gpus:\n      - device_id: ["0"]',
      'services:\n  a:\n    image: a:1\n    gpus:\n      - device_ids: ["0"]',
    ],
  ],
  good: [
    'services:\n  a:\n    image: a:1\n    x-note: b\nx-all: {}',
    'services:\n  a:\n    image: a:1\n    shm_size: 8g',
  ],
  check({ top, services, document }) {
    if (!document) return [];
    return [
      ...foreign(top, topKeys),
      ...services.flatMap((service) => [
        ...foreign(service.entries, serviceKeys, namesOfOptions),
        ...deviceRequests(service, document).flatMap(({ entries }) =>
          foreign(entries, deviceKeys),
        ),
      ]),
    ];
  },
};

const foreign = (
  entries: readonly Entry[],
  known: readonly string[],
  renamed: Readonly<Record<string, string>> = {},
): readonly FilePlace[] =>
  entries
    .filter(({ key }) => !known.includes(key) && !key.startsWith('x-'))
    .map(({ key, place }) => {
      const meant = Object.hasOwn(renamed, key)
        ? renamed[key]
        : nearest(key, known);
      const isFree = !entries.some((entry) => entry.key === meant);
      return {
        ...place,
        edits: meant && isFree ? [{ ...place, text: meant }] : [],
      };
    });
