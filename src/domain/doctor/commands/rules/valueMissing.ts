import type { CommandRule } from '../rule';
import { isKnown } from '../nearestOption';
import { refused } from '../../except';

export const valueMissing: CommandRule = {
  id: 'value-missing',
  severity: 'error',
  title: { en: 'The option’s value is missing', zh: '选项缺少值' },
  why: {
    en: 'It’s the last word of the command, so nothing is left for its value and for the image name.',
    zh: '它是命令的最后一个词，后面没有值，也没有镜像名。',
  },
  fix: {
    en: 'Add its value, then the image name.',
    zh: '补上它的值，再写镜像名。',
  },
  except: refused,
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run --rm -v', 'docker run --name'],
  good: ['docker run -v /a:/b x:1', 'docker run --foo'],
  check: ({ parsed, spelled, argv }) =>
    parsed.unknown.filter(
      ({ from, to }) =>
        to === argv.length &&
        spelled(from) !== '--help' &&
        isKnown(spelled(from)),
    ),
};
