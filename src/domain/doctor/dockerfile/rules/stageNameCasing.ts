import type { FileRule } from '../pasted';

export const stageNameCasing: FileRule = {
  id: 'StageNameCasing',
  severity: 'info',
  title: {
    en: 'A stage name with uppercase letters',
    zh: '阶段名里有大写字母',
  },
  why: {
    en: 'Docker ignores case in stage names, so two names that look different may be the same stage.',
    zh: 'Docker 比较阶段名时不分大小写，看起来不同的两个名称可能是同一个阶段。',
  },
  fix: { en: 'Write stage names in lowercase.', zh: '阶段名一律小写。' },
  except: {
    en: 'It builds. Only the spelling of the name is inconsistent.',
    zh: '能构建，只是名称写法不统一。',
  },
  source: 'https://docs.docker.com/reference/build-checks/stage-name-casing/',
  bad: ['FROM a:1 AS Build', 'FROM a:1 as BASE'],
  good: ['FROM a:1 AS build', 'FROM A:1'],
  check: ({ stages }) =>
    stages.flatMap(({ name }) =>
      name && name.text !== name.text.toLowerCase() ? [name] : [],
    ),
};
