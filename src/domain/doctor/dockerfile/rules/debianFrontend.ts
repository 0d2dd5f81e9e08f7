import type { FileRule } from '../pasted';

export const debianFrontend: FileRule = {
  id: 'frontend-in-env',
  severity: 'info',
  title: {
    en: 'DEBIAN_FRONTEND stays set in the container',
    zh: 'DEBIAN_FRONTEND 会留在容器里',
  },
  why: {
    en: 'With ENV, apt also stops asking questions in a shell in the container, and images built on this one inherit the setting.',
    zh: '用 ENV 设置后，在容器的 shell 里 apt 也不再提问，基于它的镜像也会继承。',
  },
  fix: {
    en: 'Use ARG, which applies only to the build.',
    zh: '改用 ARG，只在构建时有效。',
  },
  except: {
    en: 'The image is only a build stage.',
    zh: '这个镜像只是构建的一个阶段。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#env',
  bad: [
    [
      'FROM a:1\nENV DEBIAN_FRONTEND=noninteractive',
      'FROM a:1\nARG DEBIAN_FRONTEND=noninteractive',
    ],
  ],
  good: [
    'FROM a:1\nARG DEBIAN_FRONTEND=noninteractive',
    'FROM a:1\nENV DEBIAN_FRONTEND=',
    'FROM a:1\nENV DEBIAN_FRONTEND=noninteractive\nRUN a\nENV DEBIAN_FRONTEND=dialog',
    'FROM a:1 AS b\nENV DEBIAN_FRONTEND=noninteractive\nFROM a:1',
  ],
  check: ({ stages }) => {
    const set = (stages.at(-1)?.instructions ?? []).flatMap((instruction) =>
      instruction.keyword === 'ENV'
        ? instruction.pairs
            .filter(({ name }) => name === 'DEBIAN_FRONTEND')
            .map((pair) => ({ pair, instruction }))
        : [],
    );
    const last = set.at(-1);
    if (!last || !/^noninteractive$/i.test(last.pair.value ?? '')) return [];
    const { spelled, pairs } = last.instruction;
    const alone = pairs.length === 1 && !last.pair.legacy;
    return [
      {
        start: last.pair.start,
        end: last.pair.end,
        edits: alone
          ? [
              {
                start: spelled.start,
                end: spelled.end,
                text: spelled.text === 'env' ? 'arg' : 'ARG',
              },
            ]
          : [],
      },
    ];
  },
};
