import type { FileRule } from '../pasted';

export const redundantTargetPlatform: FileRule = {
  id: 'RedundantTargetPlatform',
  severity: 'info',
  title: {
    en: '--platform=$TARGETPLATFORM is the default',
    zh: '--platform=$TARGETPLATFORM 本来就是默认行为',
  },
  why: {
    en: 'Without the option, FROM already uses the platform of the build.',
    zh: '不写这个选项，FROM 用的也是构建的目标平台。',
  },
  fix: { en: 'Delete the option.', zh: '删掉这个选项。' },
  except: {
    en: 'It does no harm.',
    zh: '没有坏处。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/redundant-target-platform/',
  bad: [['FROM --platform=$TARGETPLATFORM a:1', 'FROM a:1']],
  good: ['FROM --platform=$BUILDPLATFORM a:1'],
  check: ({ stages }) =>
    stages.flatMap(({ from: { flags } }) =>
      flags.flatMap(({ name, value, start, end }) =>
        name === 'platform' && /^\$\{?TARGETPLATFORM\}?$/.test(value)
          ? [{ start, end, edits: [{ start, end: end + 1, text: '' }] }]
          : [],
      ),
    ),
};
