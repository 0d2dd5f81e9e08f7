import { lineage } from '../../../dockerfile/read/stages';
import { bareImageOf } from '../baseFacts';
import type { FileRule } from '../pasted';
import { uncommented } from '../uncommented';

export const sourceInSh: FileRule = {
  id: 'source-in-sh',
  severity: 'error',
  title: {
    en: 'source isn’t a command of /bin/sh',
    zh: '/bin/sh 没有 source 命令',
  },
  why: {
    en: 'On Debian and Ubuntu, RUN uses dash, which knows only the dot, so the build fails with “/bin/sh: source: not found”.',
    zh: 'Debian 和 Ubuntu 上 RUN 用的是 dash，它只认点号，构建会报“/bin/sh: source: not found”。',
  },
  fix: {
    en: 'Write a dot instead of source, or use bash: SHELL ["/bin/bash", "-c"].',
    zh: '把 source 换成点号，或改用 bash：SHELL ["/bin/bash", "-c"]。',
  },
  except: {
    en: '/bin/sh in your base image is bash.',
    zh: '你的基础镜像里 /bin/sh 就是 bash。',
  },
  source: 'https://wiki.ubuntu.com/DashAsBinSh#source',
  bad: [
    [
      'FROM ubuntu:24.04\nRUN source /x/env.sh && make',
      'FROM ubuntu:24.04\nRUN . /x/env.sh && make',
    ],
    'FROM nvidia/cuda:12.4.1-devel-ubuntu22.04\nRUN source ~/.bashrc',
  ],
  good: [
    'FROM ubuntu:24.04\nRUN . /x/env.sh',
    'FROM ubuntu:24.04\nSHELL ["/bin/bash", "-c"]\nRUN source /x',
    'FROM ubuntu:24.04\nRUN bash -c "source /x"',
    'FROM ubuntu:24.04\nRUN ["/bin/bash", "-c", "source /x"]',
    'FROM rockylinux:9\nRUN source /x',
    'FROM ubuntu:24.04\nRUN rm /bin/sh && ln -s /bin/bash /bin/sh\nRUN source /x',
    'FROM ubuntu:24.04\nRUN <<EOF bash\nsource /x\nEOF',
    'FROM own/base:1\nRUN source /x',
  ],
  check: ({ stages, text }) => {
    if (/\/bin\/sh\b(?!\s+-c)|dpkg-reconfigure/.test(uncommented(text)))
      return [];
    return stages.flatMap((stage) => {
      const isDash = bareImageOf(stage)?.sh === 'dash';
      const changed = lineage(stage).some((s) =>
        s.instructions.some(({ keyword }) => keyword === 'SHELL'),
      );
      if (!isDash || changed) return [];
      return stage.instructions.flatMap(
        ({ keyword, json, heredocs, commands, rest }) =>
          keyword === 'RUN' &&
          !json &&
          heredocs.length === 0 &&
          !/\bbash\b|\bzsh\b/.test(rest.text)
            ? commands.flatMap(({ words: [first, second], start, end }) =>
                first?.text === 'source' && second
                  ? [
                      {
                        start,
                        end,
                        edits: [
                          { start: first.start, end: first.end, text: '.' },
                        ],
                      },
                    ]
                  : [],
              )
            : [],
      );
    });
  },
};
