import type { FileRule } from '../pasted';

export const fromPlatformFlagConstDisallowed: FileRule = {
  id: 'FromPlatformFlagConstDisallowed',
  severity: 'info',
  title: {
    en: 'The processor is fixed in the Dockerfile',
    zh: 'Dockerfile 里写死了处理器架构',
  },
  why: {
    en: 'docker build --platform has no effect, because the image is always built for this processor.',
    zh: '这样 docker build --platform 就不起作用，镜像永远是这个架构。',
  },
  fix: {
    en: 'Set it with docker build --platform linux/amd64 instead.',
    zh: '改用 docker build --platform linux/amd64 指定。',
  },
  except: {
    en: 'The image is for one kind of server, and some members build it on an Arm laptop.',
    zh: '镜像只用于一种服务器，而有人在 Arm 处理器的电脑上构建。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/',
  bad: ['FROM --platform=linux/amd64 a:1'],
  good: [
    'FROM --platform=$BUILDPLATFORM a:1',
    'FROM a:1',
    'FROM --platform=linux/amd64 a:1 AS build-amd64',
  ],
  check: ({ stages }) =>
    stages.flatMap(({ from: { flags }, name }) =>
      flags.filter(
        (flag) =>
          flag.name === 'platform' &&
          !flag.value.includes('$') &&
          !/amd64|arm64|x86|aarch/.test(name?.text ?? ''),
      ),
    ),
};
