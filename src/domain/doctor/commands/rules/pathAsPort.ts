import type { CommandRule } from '../rule';
import { asOption, isPlaceholder, rawText, usesOf } from '../wordEdits';
import { refused } from '../../except';

export const pathAsPort: CommandRule = {
  id: 'path-as-port',
  severity: 'error',
  title: { en: '-p with folders', zh: '-p 后面写成了目录' },
  why: {
    en: '-p publishes ports, so the client fails with “invalid containerPort”.',
    zh: '-p 用来发布端口，客户端会报 invalid containerPort。',
  },
  fix: { en: 'Use -v for folders.', zh: '挂载目录用 -v。' },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    ['docker run -p /data:/data x:1', 'docker run -v /data:/data x:1'],
    'docker run -p ./a:/b x:1',
  ],
  good: ['docker run -p 127.0.0.1:80:80 x:1', 'docker run -v /data:/data x:1'],
  check: (run) =>
    usesOf(run, 'publish').flatMap((use) =>
      !isPlaceholder(rawText(use)) &&
      /^[/~.]/.test(rawText(use)) &&
      rawText(use).includes('/') &&
      use.value === null
        ? [
            {
              from: use.from,
              to: use.to,
              edits: asOption(run, use, '-v', use.raw),
            },
          ]
        : [],
    ),
};
