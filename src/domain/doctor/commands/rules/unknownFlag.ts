import type { CommandRule } from '../rule';
import { isKnown, nearestOption } from '../nearestOption';

export const unknownFlag: CommandRule = {
  id: 'unknown-flag',
  severity: 'error',
  title: { en: 'docker run has no such option', zh: 'docker run 没有这个选项' },
  why: {
    en: 'The client stops at an unknown option and starts nothing.',
    zh: '客户端遇到未知的选项会停止，不启动任何容器。',
  },
  fix: {
    en: 'Check the spelling. If the option is for your program, put it after the image name.',
    zh: '检查拼写；如果是给程序的参数，要写在镜像名之后。',
  },
  except: {
    en: 'A Docker newer than this guide’s data has the option.',
    zh: '比本指南数据更新的 Docker 有这个选项。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    ['docker run --gpu all x:1', 'docker run --gpus all x:1'],
    ['docker run -gpus all x:1', 'docker run --gpus all x:1'],
    ['docker run -rm x:1', 'docker run --rm x:1'],
    ['docker run --volumes /a:/b x:1', 'docker run --volume /a:/b x:1'],
    'docker run --foo x:1',
    ['docker run --shm_size=1g x:1', 'docker run --shm-size=1g x:1'],
  ],
  good: [
    'docker run --rm x:1 --foo',
    'docker run --help',
    'docker run --isolation default x:1',
    'podman run --userns=keep-id --foo x:1',
    'docker run --gpus all x:1',
    'docker run $ARGS x:1',
    'docker run -d=x x:1',
  ],
  check: ({ parsed, spelled, tool }) =>
    tool === 'podman'
      ? []
      : parsed.unknown.flatMap(({ from, to }) => {
          const word = spelled(from);
          const found = /^(--?)([A-Za-z][\w-]*)/.exec(word);
          if (!found?.[2] || to - from > 1) return [];
          // a known option without its value is a different mistake
          if (isKnown(word)) return [];
          const near = nearestOption(found[2]);
          const edits = near
            ? [{ from, to, text: `--${near}${word.slice(found[0].length)}` }]
            : [];
          return [{ from, to, edits }];
        }),
};
