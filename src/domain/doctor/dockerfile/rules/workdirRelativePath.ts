import { lineage } from '../../../dockerfile/read/stages';
import { unquoted } from '../../../dockerfile/read/words';
import type { FileRule } from '../pasted';

export const workdirRelativePath: FileRule = {
  id: 'WorkdirRelativePath',
  severity: 'warning',
  title: { en: 'WORKDIR without a leading /', zh: 'WORKDIR 没有以 / 开头' },
  why: {
    en: 'It’s relative to the working directory of the base, which may change in the base’s next version.',
    zh: '它相对于基础镜像的工作目录，基础镜像换个版本就可能变。',
  },
  fix: { en: 'Write the full path.', zh: '写完整的路径。' },
  except: {
    en: 'The base image’s WORKDIR never changes.',
    zh: '基础镜像的 WORKDIR 不会变。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/workdir-relative-path/',
  bad: ['FROM a:1\nWORKDIR app', 'FROM a:1\nWORKDIR src/app'],
  good: [
    'FROM a:1\nWORKDIR /app',
    'FROM a:1\nWORKDIR /app\nWORKDIR src',
    'FROM a:1\nWORKDIR $HOME',
    'FROM a:1 AS b\nWORKDIR /a\nFROM b\nWORKDIR c',
    'FROM a:1\nWORKDIR C:\\app',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      let known = lineage(stage)
        .slice(1)
        .some((s) =>
          s.instructions.some(({ keyword }) => keyword === 'WORKDIR'),
        );
      return stage.instructions.flatMap(
        ({ keyword, words, rest, start, end }) => {
          if (keyword !== 'WORKDIR' || known) return [];
          const path = unquoted(rest.text.trim());
          if (/^[^/$\\]+(?:\/|$)/.test(path) && !/^[A-Za-z]:/.test(path))
            return [words[0] ?? { start, end }];
          known = true;
          return [];
        },
      );
    }),
};
