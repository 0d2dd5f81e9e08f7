import type { ComposeRule } from '../rule';

export const noImageOrBuild: ComposeRule = {
  id: 'no-image-or-build',
  severity: 'error',
  title: { en: 'The service has no image', zh: '这个服务没有镜像' },
  why: {
    en: 'Compose fails with “has neither an image nor a build context specified”.',
    zh: 'Compose 会报 has neither an image nor a build context specified。',
  },
  fix: {
    en: 'Add image: with a name and a tag.',
    zh: '加上 image:，写名称和标签。',
  },
  except: {
    en: 'Another file that you pass with -f adds it.',
    zh: '用 -f 合并的另一个文件里有它。',
  },
  source: 'https://docs.docker.com/reference/compose-file/services/#image',
  bad: ['services:\n  a:\n    ports: ["127.0.0.1:8888:8888"]'],
  good: [
    'services:\n  a:\n    build: .',
    'services:\n  a:\n    extends: b\n  b:\n    image: a:1',
    'ports:\n  - "127.0.0.1:8888:8888"\nshm_size: 8g',
  ],
  check: ({ services, whole }) =>
    whole
      ? services
          .filter(
            ({ entries }) =>
              !entries.some(({ key }) =>
                ['image', 'build', 'extends', 'provider'].includes(key),
              ),
          )
          .map(({ place }) => place)
      : [],
};
