import { isKnownKeyword } from '../keywords';
import type { FileRule } from '../pasted';

export const noFrom: FileRule = {
  id: 'no-from',
  severity: 'error',
  title: { en: 'An instruction before FROM', zh: 'FROM 之前有别的指令' },
  why: {
    en: 'Only ARG may come before the first FROM. The build fails with “no build stage in current context”.',
    zh: '第一个 FROM 之前只能写 ARG，否则构建报“no build stage in current context”。',
  },
  fix: {
    en: 'Start with FROM and the base image.',
    zh: '先写 FROM 和基础镜像。',
  },
  except: {
    en: 'You pasted only part of the file.',
    zh: '粘贴的只是文件的一部分。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#from',
  bad: ['RUN a\nFROM b:1', 'ENV A=b\nFROM b:1'],
  good: ['ARG A=1\nFROM b:$A', 'FROM b:1', 'RUN a'],
  check: ({ instructions, stages }) =>
    stages.length === 0
      ? // an excerpt: the lines before it are missing
        []
      : instructions
          .filter(
            ({ stage, keyword }) =>
              stage < 0 && keyword !== 'ARG' && isKnownKeyword(keyword),
          )
          .slice(0, 1)
          .map(({ spelled }) => spelled),
};
