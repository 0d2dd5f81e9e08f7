import type { FileRule } from '../pasted';
import { programsOf } from '../programs';

export const cdAlone: FileRule = {
  id: 'cd-alone',
  severity: 'warning',
  title: { en: 'This cd has no effect', zh: '这个 cd 不起作用' },
  why: {
    en: 'Each RUN starts in the WORKDIR again, so the next instruction doesn’t run in this folder.',
    zh: '每个 RUN 都从 WORKDIR 重新开始，下一条指令并不在这个目录里。',
  },
  fix: { en: 'Use WORKDIR.', zh: '改用 WORKDIR。' },
  except: {
    en: 'Nothing after it depends on the folder.',
    zh: '后面的指令都不依赖这个目录。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#workdir',
  bad: [
    ['FROM a:1\nRUN cd /app\nRUN make', 'FROM a:1\nWORKDIR /app\nRUN make'],
    'FROM a:1\nRUN mkdir /a && cd /a',
  ],
  good: [
    'FROM a:1\nRUN cd /app && make',
    'FROM a:1\nRUN (cd /a && b) && c',
    'FROM a:1\nRUN cd /a; b',
  ],
  check: ({ instructions }) =>
    instructions.flatMap((instruction) => {
      if (instruction.keyword !== 'RUN' || instruction.heredocs.length)
        return [];
      const programs = programsOf([instruction]);
      const last = programs.at(-1);
      const path = last?.args[0]?.text;
      if (last?.name !== 'cd' || path === undefined) return [];
      if (programs.some(({ name }) => !/^(?:cd|mkdir|echo|set|rm)$/.test(name)))
        return [];
      if (/\(|\bif\b|\bfor\b/.test(instruction.rest.text)) return [];
      const { start, end } = instruction;
      const alone = programs.length === 1 && /^\/[\w./-]*$/.test(path);
      return [
        {
          ...last.command,
          edits:
            alone && !instruction.onbuild && !instruction.flags.length
              ? [{ start, end, text: `WORKDIR ${path}` }]
              : [],
        },
      ];
    }),
};
