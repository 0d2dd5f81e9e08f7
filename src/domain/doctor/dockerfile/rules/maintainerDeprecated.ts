import type { FileRule } from '../pasted';

export const maintainerDeprecated: FileRule = {
  id: 'MaintainerDeprecated',
  severity: 'info',
  title: { en: 'MAINTAINER is deprecated', zh: 'MAINTAINER 已弃用' },
  why: {
    en: 'It still works, but docker inspect and registries read labels.',
    zh: '还能用，但 docker inspect 和镜像仓库读的是标签。',
  },
  fix: { en: 'Use a label.', zh: '改用 LABEL。' },
  except: {
    en: 'Docker still takes it.',
    zh: '目前 Docker 还接受。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/maintainer-deprecated/',
  bad: [
    [
      'FROM a:1\nMAINTAINER me <me@example.org>',
      'FROM a:1\nLABEL org.opencontainers.image.authors="me <me@example.org>"',
    ],
  ],
  good: ['FROM a:1\nLABEL maintainer=me'],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, start, end, rest }) => {
      if (keyword !== 'MAINTAINER') return [];
      const who = rest.text.trim().replace(/^(["'])(.*)\1$/, '$2');
      const text = `LABEL org.opencontainers.image.authors=${JSON.stringify(who)}`;
      return [
        {
          start,
          end,
          edits: /["$\\\n]/.test(who) ? [] : [{ start, end, text }],
        },
      ];
    }),
};
