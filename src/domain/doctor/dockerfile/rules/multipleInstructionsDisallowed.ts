import type { FileRule } from '../pasted';

export const multipleInstructionsDisallowed: FileRule = {
  id: 'MultipleInstructionsDisallowed',
  severity: 'warning',
  title: {
    en: 'Only the last one of these takes effect',
    zh: '重复的指令只有最后一条生效',
  },
  why: {
    en: 'A stage has one CMD, one ENTRYPOINT, and one HEALTHCHECK. Docker drops this one without an error.',
    zh: '一个阶段只有一个 CMD、一个 ENTRYPOINT、一个 HEALTHCHECK。Docker 会丢弃这一条，也不报错。',
  },
  fix: {
    en: 'Delete it, or combine the two.',
    zh: '删掉它，或把两条合成一条。',
  },
  except: {
    en: 'You want the last one and keep the others as notes.',
    zh: '确实只要最后一条，前面的只当作备注。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/',
  bad: [
    'FROM a:1\nCMD ["a"]\nCMD ["b"]',
    'FROM a:1\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]',
  ],
  good: [
    'FROM a:1\nENTRYPOINT ["a"]\nCMD ["b"]',
    'FROM a:1 AS x\nCMD ["a"]\nFROM a:1\nCMD ["b"]',
  ],
  check: ({ stages }) =>
    stages.flatMap(({ instructions }) =>
      ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'].flatMap((keyword) =>
        instructions
          .filter((i) => i.keyword === keyword && !i.onbuild)
          .slice(0, -1)
          .map(({ start, end }) => ({ start, end })),
      ),
    ),
};
