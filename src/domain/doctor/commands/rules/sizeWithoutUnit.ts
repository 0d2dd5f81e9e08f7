import type { CommandRule } from '../rule';
import { rawText, usesOf, withValue } from '../wordEdits';
import { refused } from '../../except';

export const sizeWithoutUnit: CommandRule = {
  id: 'size-without-unit',
  severity: 'error',
  title: {
    en: 'A size without a unit means bytes',
    zh: '大小不写单位就是字节',
  },
  why: {
    en: '--memory 16 means 16 bytes, and the engine’s minimum is 6 MB. --shm-size 16 leaves no shared memory at all.',
    zh: '--memory 16 只要 16 字节，而引擎的下限是 6 MB；--shm-size 16 等于没有共享内存。',
  },
  fix: { en: 'Add the unit: 16g.', zh: '写上单位：16g。' },
  except: refused,
  source: 'https://docs.docker.com/engine/containers/resource_constraints/',
  bad: [
    ['docker run -m 16 x:1', 'docker run -m 16g x:1'],
    ['docker run --shm-size=8 x:1', 'docker run --shm-size=8g x:1'],
  ],
  good: [
    'docker run -m 16g x:1',
    'docker run -m 17179869184 x:1',
    'docker run --shm-size 0 x:1',
  ],
  check: (run) =>
    usesOf(run, 'memory', 'shm-size').flatMap((use) =>
      /^[1-9]\d{0,3}$/.test(rawText(use))
        ? [
            {
              from: use.from,
              to: use.to,
              edits: withValue(run, use, `${rawText(use)}g`),
            },
          ]
        : [],
    ),
};
