import type { FileRule } from '../pasted';
import { programsOf } from '../programs';

export const exportLost: FileRule = {
  id: 'export-lost',
  severity: 'warning',
  title: {
    en: 'This variable ends with its RUN',
    zh: '这个变量只在这个 RUN 里有效',
  },
  why: {
    en: 'Each RUN has its own shell, so neither the next instruction nor the container sees the variable.',
    zh: '每个 RUN 都是单独的 shell，后面的指令和容器都看不到这个变量。',
  },
  fix: { en: 'Use ENV.', zh: '改用 ENV。' },
  except: {
    en: 'Only the same RUN needs the variable.',
    zh: '只有同一个 RUN 需要这个变量。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#env',
  bad: [
    'FROM a:1\nRUN export PATH=/x:$PATH',
    'FROM a:1\nRUN mkdir a && export A=b',
  ],
  good: [
    'FROM a:1\nRUN export A=b && make',
    'FROM a:1\nRUN echo "export A=b" >> /etc/profile',
  ],
  check: ({ instructions }) =>
    instructions.flatMap((instruction) => {
      if (instruction.keyword !== 'RUN') return [];
      const last = programsOf([instruction]).at(-1);
      return last?.name === 'export' &&
        last.args.some(({ text }) => text.includes('='))
        ? [last.command]
        : [];
    }),
};
