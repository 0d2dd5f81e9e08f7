import { lineage } from '../../../dockerfile/read/stages';
import type { FileRule } from '../pasted';

export const pipeHidesFailure: FileRule = {
  id: 'pipe-hides-failure',
  severity: 'info',
  title: { en: 'A failed download goes unnoticed', zh: '下载失败也不会报错' },
  why: {
    en: 'A pipe reports only the result of its last command. If the download fails, the RUN still succeeds, and the image lacks the files.',
    zh: '管道的结果只看最后一条命令：下载失败，RUN 仍算成功，镜像里就少了东西。',
  },
  fix: {
    en: 'Put SHELL ["/bin/bash", "-o", "pipefail", "-c"] above, or download to a file first.',
    zh: '在前面写 SHELL ["/bin/bash", "-o", "pipefail", "-c"]，或先下载到文件。',
  },
  except: {
    en: 'A failure of the first program doesn’t matter.',
    zh: '前一个程序失败也没关系。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#using-pipes',
  bad: [
    'FROM a:1\nRUN curl -fsSL https://a.example/i.sh | sh',
    'FROM a:1\nRUN wget -qO- https://a.example/a.tgz | tar xz',
  ],
  good: [
    'FROM a:1\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl https://a.example | sh',
    'FROM a:1\nRUN set -o pipefail && curl https://a.example | sh',
    'FROM a:1\nRUN curl -o a https://a.example && sh a',
    'FROM a:1\nRUN ls | wc -l',
  ],
  check: ({ stages }) =>
    stages.flatMap((stage) => {
      const strict = lineage(stage).some((s) =>
        s.instructions.some(
          ({ keyword, rest }) =>
            keyword === 'SHELL' && /pipefail/.test(rest.text),
        ),
      );
      if (strict) return [];
      return stage.instructions.flatMap(
        ({ keyword, commands, rest, heredocs }) =>
          keyword !== 'RUN' ||
          /pipefail/.test(rest.text + (heredocs[0]?.text ?? ''))
            ? []
            : commands.filter(
                ({ words: [first] }, i) =>
                  /^(?:curl|wget)$/.test(first?.text ?? '') &&
                  commands[i + 1]?.piped,
              ),
      );
    }),
};
