import type { ComposeRule } from '../rule';

export const versionObsolete: ComposeRule = {
  id: 'version-obsolete',
  severity: 'info',
  title: { en: 'version is no longer read', zh: 'version 已不再使用' },
  why: {
    en: 'Compose ignores it and prints a warning at each start.',
    zh: 'Compose 会忽略它，每次启动还会打印一条警告。',
  },
  fix: { en: 'Delete the line.', zh: '删掉这一行。' },
  except: {
    en: 'The server has docker-compose 1.x, which needs it.',
    zh: '服务器上是 docker-compose 1.x，它需要这一行。',
  },
  source:
    'https://docs.docker.com/reference/compose-file/version-and-name/#version-top-level-element-obsolete',
  bad: [
    [
      'version: "3.8"\nservices:\n  a:\n    image: a:1',
      'services:\n  a:\n    image: a:1',
    ],
  ],
  good: ['services:\n  a:\n    image: a:1'],
  check: ({ top, text }) =>
    top
      .filter(({ key }) => key === 'version')
      .map(({ whole }) => {
        const rest = /[ \t]*\r?\n?/.exec(text.slice(whole.end))?.[0] ?? '';
        return {
          ...whole,
          edits: [
            { start: whole.start, end: whole.end + rest.length, text: '' },
          ],
        };
      }),
};
