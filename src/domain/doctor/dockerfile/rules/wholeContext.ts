import { unquoted } from '../../../dockerfile/read/words';
import type { FileRule } from '../pasted';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const wholeContext: FileRule = {
  id: 'whole-context',
  severity: 'info',
  title: {
    en: 'The whole folder goes into the image',
    zh: '整个目录都进了镜像',
  },
  why: {
    en: 'Data, checkpoints, .git, and keys next to the Dockerfile are included unless .dockerignore excludes them. A change to any file also repeats the steps below.',
    zh: 'Dockerfile 旁边的数据、检查点、.git、密钥都会进去，除非写进 .dockerignore。而且改任何文件，后面的步骤都要重做。',
  },
  fix: {
    en: 'Copy the files that the image needs, or write a .dockerignore that starts with * and lists the exceptions.',
    zh: '只复制需要的文件，或写一个 .dockerignore：先写 *，再列出允许的文件。',
  },
  except: {
    en: 'A .dockerignore excludes the rest.',
    zh: '.dockerignore 已排除其余文件。',
  },
  source: 'https://docs.docker.com/build/concepts/context/#dockerignore-files',
  bad: ['FROM a:1\nCOPY . .', 'FROM a:1\nADD ./ /app/'],
  good: [
    'FROM a:1\nCOPY src/ /app/',
    'FROM a:1\nCOPY src/ .',
    'FROM a:1\nCOPY --from=b . .',
    'FROM a:1 AS b\nCOPY . .\nFROM a:1',
  ],
  check: ({ stages }) =>
    (stages.at(-1)?.instructions ?? []).flatMap(
      ({ keyword, flags, words, json }) =>
        isCopy(keyword) && !flags.some(({ name }) => name === 'from')
          ? (json ?? words)
              .slice(0, -1)
              .filter(({ text }) => /^\.?\/?\*?$/.test(unquoted(text)))
              .slice(0, 1)
          : [],
    ),
};
