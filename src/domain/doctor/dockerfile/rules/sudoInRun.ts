import { lineage } from '../../../dockerfile/read/stages';
import type { FileRule } from '../pasted';

export const sudoInRun: FileRule = {
  id: 'sudo-in-run',
  severity: 'warning',
  title: { en: 'sudo in a RUN', zh: 'RUN 里用了 sudo' },
  why: {
    en: 'RUN already runs as root, and most images have no sudo, so the build fails with “sudo: not found”.',
    zh: 'RUN 本来就以 root 运行，而多数镜像里没有 sudo，构建会报“sudo: not found”。',
  },
  fix: { en: 'Delete sudo.', zh: '去掉 sudo。' },
  except: {
    en: 'The base image runs as another user and contains sudo.',
    zh: '基础镜像默认不是 root，并且装了 sudo。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#user',
  bad: [
    [
      'FROM ubuntu:24.04\nRUN sudo apt-get update',
      'FROM ubuntu:24.04\nRUN apt-get update',
    ],
  ],
  good: [
    'FROM ubuntu:24.04\nUSER me\nRUN sudo apt-get update',
    'FROM ubuntu:24.04\nRUN apt-get install -y sudo && sudo -u me x',
    'FROM ubuntu:24.04\nRUN adduser me sudo',
  ],
  check: ({ stages, text }) =>
    // An image that installs sudo needs it: for accounts, or for third-party scripts.
    /(?:install|add)[^]*?\ssudo(?:\s|$)/.test(text)
      ? []
      : stages.flatMap((stage) => {
          let root = !lineage(stage)
            .slice(1)
            .some((s) => s.instructions.some((i) => i.keyword === 'USER'));
          return stage.instructions.flatMap(({ keyword, words, commands }) => {
            if (keyword === 'USER')
              root = /^(?:root|0)(?::|$)/.test(words[0]?.text ?? '');
            return keyword === 'RUN' && root
              ? commands.flatMap(({ words: [first, second] }) =>
                  first?.text === 'sudo' &&
                  second &&
                  !second.text.startsWith('-')
                    ? [
                        {
                          start: first.start,
                          end: first.end,
                          edits: [
                            { start: first.start, end: second.start, text: '' },
                          ],
                        },
                      ]
                    : [],
                )
              : [];
          });
        }),
};
