import type { CommandRule } from '../rule';
import { literal } from '../../../command/word';

export const imageId: CommandRule = {
  id: 'image-id',
  severity: 'info',
  title: { en: 'An image ID instead of a name', zh: '用的是镜像 ID' },
  why: {
    en: 'An ID doesn’t tell anyone what runs there, and the image has another ID after the next build.',
    zh: '别人看不出里面是什么；重新构建后 ID 也会变。',
  },
  fix: {
    en: 'Write the name and tag that docker image ls shows.',
    zh: '写 docker image ls 显示的名称和标签。',
  },
  except: {
    en: 'You only want to inspect one particular build.',
    zh: '只是临时查看某一次构建的结果。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run 0123456789ab', 'docker run 5d0da3dc9764 ls'],
  good: [
    'docker run ubuntu:24.04',
    'docker run decade',
    'docker run x0123456789ab',
  ],
  check: ({ parsed: { image }, argv }) =>
    image &&
    /^(?=.*\d)[0-9a-f]{12}([0-9a-f]{52})?$/.test(
      literal(argv[image.from] ?? []) ?? '',
    )
      ? [image]
      : [],
};
