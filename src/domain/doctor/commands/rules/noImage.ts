import type { CommandRule } from '../rule';
import { refused } from '../../except';

export const noImage: CommandRule = {
  id: 'no-image',
  severity: 'error',
  title: { en: 'The image name is missing', zh: '没有写镜像' },
  why: {
    en: 'Docker reads every word as an option or its value, and the client answers “requires at least 1 argument”.',
    zh: '所有的词都被当成选项或选项的值，客户端会报 requires at least 1 argument。',
  },
  fix: {
    en: 'Put the image name after the options.',
    zh: '在选项后面写上镜像名。',
  },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run --rm -it', 'docker run --name x:1'],
  good: [
    'docker run x:1',
    'docker run --help',
    'docker run',
    'docker run --rm -v',
    'docker run --foo',
  ],
  check: ({ parsed, argv, spelled }) =>
    parsed.image ||
    parsed.unknown.length ||
    argv.length <= parsed.head.to ||
    spelled(argv.length - 1) === '...'
      ? []
      : [{ from: argv.length - 1, to: argv.length }],
};
