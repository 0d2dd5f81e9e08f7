import type { ComposeRule } from '../rule';

export const buildOnServer: ComposeRule = {
  id: 'build-on-server',
  severity: 'warning',
  title: {
    en: 'A server without internet can’t build it',
    zh: '断网的服务器构建不了',
  },
  why: {
    en: 'If the image isn’t there, docker compose up builds it. Without internet, the build fails at FROM or at the first package that it downloads.',
    zh: '没有这个镜像时，docker compose up 会去构建。断网时，构建停在 FROM，或停在第一个要下载的软件包。',
  },
  fix: {
    en: 'Build on your laptop, and load the image on the server. In the file for the server, replace build with image and the full name and tag.',
    zh: '在自己的电脑上构建，把镜像导入服务器。给服务器用的文件里不写 build，改写 image 和完整的名称、标签。',
  },
  except: {
    en: 'The file is for your laptop, or the image is already on the server under the name in image.',
    zh: '文件是在自己的电脑上用的，或服务器上已经有 image 写的那个镜像。',
  },
  source: 'https://docs.docker.com/reference/compose-file/build/',
  bad: [
    'services:\n  a:\n    build: .',
    'services:\n  a:\n    image: a:1\n    build:\n      context: .',
  ],
  good: ['services:\n  a:\n    image: a:1'],
  check: ({ services }) =>
    services.flatMap(({ entries }) =>
      entries.filter(({ key }) => key === 'build').map(({ place }) => place),
    ),
};
