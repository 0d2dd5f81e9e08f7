import type { FileRule } from '../pasted';

export const fromAsCasing: FileRule = {
  id: 'FromAsCasing',
  severity: 'info',
  title: { en: 'FROM and AS in different case', zh: 'FROM 和 AS 大小写不一致' },
  why: {
    en: 'The file builds, but keywords in different case are harder to tell from names.',
    zh: '能构建，但关键字大小写混用，不容易和名称区分。',
  },
  fix: {
    en: 'Use the same case for AS as for FROM.',
    zh: 'AS 的大小写和 FROM 保持一致。',
  },
  except: {
    en: 'Any case builds. It’s only harder to read.',
    zh: '大小写都能构建，只是不好读。',
  },
  source: 'https://docs.docker.com/reference/build-checks/from-as-casing/',
  bad: [
    ['FROM a:1 as b', 'FROM a:1 AS b'],
    ['from a:1 AS b', 'from a:1 as b'],
  ],
  good: ['FROM a:1 AS b', 'from a:1 as b', 'FROM a:1'],
  check: ({ stages }) =>
    stages.flatMap(({ from, name }) => {
      const as = name && from.words[1];
      if (!as) return [];
      const upper = from.spelled.text === from.spelled.text.toUpperCase();
      const right = upper ? 'AS' : 'as';
      return as.text === right
        ? []
        : [{ ...as, edits: [{ start: as.start, end: as.end, text: right }] }];
    }),
};
