import type { CommandRule } from '../rule';
import { rawText, usesOf, withValue } from '../wordEdits';
import { refused } from '../../except';

export const gpuDevicesUnquoted: CommandRule = {
  id: 'gpu-devices-unquoted',
  severity: 'error',
  title: {
    en: 'The quotes around the GPU list are missing',
    zh: 'GPU 列表缺少引号',
  },
  why: {
    en: 'Docker splits the value at the comma and reads “device=0” and a count. The engine rejects the combination: “cannot set both Count and DeviceIDs”.',
    zh: 'Docker 会在逗号处拆开这个值，读成 device=0 和一个数量；引擎拒绝两者同时出现，报 cannot set both Count and DeviceIDs。',
  },
  fix: {
    en: 'Keep double quotes inside single quotes: \'"device=0,1"\'.',
    zh: '外面用单引号，里面保留双引号：\'"device=0,1"\'。',
  },
  except: refused,
  source: 'https://github.com/docker/cli/blob/master/opts/gpus.go',
  bad: [
    [
      'docker run --gpus device=0,1 x:1',
      'docker run --gpus \'"device=0,1"\' x:1',
    ],
    [
      'docker run --gpus="device=2,3" x:1',
      'docker run --gpus=\'"device=2,3"\' x:1',
    ],
  ],
  good: [
    'docker run --gpus \'"device=0,1"\' x:1',
    'docker run --gpus device=0 x:1',
    'docker run --gpus all,capabilities=utility x:1',
  ],
  check: (run) =>
    usesOf(run, 'gpus').flatMap((use) => {
      const text = rawText(use);
      return /^device=[\w-]+(,[\w-]+)+$/.test(text)
        ? [
            {
              from: use.from,
              to: use.to,
              edits: withValue(run, use, `"${text}"`),
            },
          ]
        : [];
    }),
};
