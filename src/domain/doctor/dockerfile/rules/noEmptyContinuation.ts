import type { FileRule } from '../pasted';

export const noEmptyContinuation: FileRule = {
  id: 'NoEmptyContinuation',
  severity: 'warning',
  title: { en: 'An empty line inside an instruction', zh: '指令中间有空行' },
  why: {
    en: 'The line before it ends with a continuation, so Docker skips the empty line for now. A later release will reject it.',
    zh: '前一行以续行符结尾，Docker 目前会跳过空行，以后的版本会直接报错。',
  },
  fix: { en: 'Delete the empty line.', zh: '删掉空行。' },
  except: {
    en: 'Docker still accepts it, with a warning.',
    zh: '目前 Docker 还接受，只给警告。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/no-empty-continuation/',
  bad: [['FROM a:1\nRUN a \\\n\n  b', 'FROM a:1\nRUN a \\\n  b']],
  good: ['FROM a:1\nRUN a \\\n  # why\n  b', 'FROM a:1\n\nRUN a'],
  check: ({ instructions }) =>
    instructions.flatMap(({ emptyLines }) =>
      emptyLines.map(({ start, end }) => ({
        start,
        end,
        edits: [{ start, end, text: '' }],
      })),
    ),
};
