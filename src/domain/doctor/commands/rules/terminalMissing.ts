import type { CommandRule } from '../rule';
import type { WordEdit } from '../rule';
import { usesOf } from '../wordEdits';
import { refused } from '../../except';

export const terminalMissing: CommandRule = {
  id: 'terminal-missing',
  severity: 'error',
  title: {
    en: '-t without a terminal',
    zh: '有 -t，但输入不是终端',
  },
  why: {
    en: 'With a pipe or a file as input, the client fails with “the input device is not a TTY”.',
    zh: '输入来自管道或文件时，客户端会报 the input device is not a TTY。',
  },
  fix: { en: 'Omit -t.', zh: '去掉 -t。' },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    ['cat a | docker run -it x:1 cat', 'cat a | docker run -i x:1 cat'],
    ['docker run -ti x:1 sh < a.sh', 'docker run -i x:1 sh < a.sh'],
    ['echo a | docker run -i -t x:1', 'echo a | docker run -i x:1'],
  ],
  good: [
    'docker run -it x:1 | tee log',
    'cat a | docker run -i x:1',
    'cat a | docker run -dt x:1',
  ],
  check: (run) => {
    const { input, spec, spelled } = run;
    if (
      !input ||
      !spec.options.tty ||
      !spec.options.interactive ||
      spec.options.detach
    )
      return [];
    return usesOf(run, 'tty').map(({ from, to }) => ({
      from,
      to,
      edits: withoutTty(spelled(from), from, to),
    }));
  },
};

/** Removes the option, or its letter from `-it`. */
function withoutTty(
  word: string,
  from: number,
  to: number,
): readonly WordEdit[] {
  if (word === '--tty') return [{ from, to, text: '' }];
  if (!/^-[a-z]+$/.test(word)) return [];
  return [
    { from, to: from + 1, text: word === '-t' ? '' : word.replace('t', '') },
  ];
}
