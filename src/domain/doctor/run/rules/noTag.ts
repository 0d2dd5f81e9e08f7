import { literal } from '../../../command/word';
import { parseImageReference } from '../../../docker/imageReference';
import { placeOf, runRule } from '../rule';

export const noTag = runRule({
  id: 'no-tag',
  severity: 'warning',
  title: { en: 'The image has no fixed tag', zh: '镜像没有固定的标签' },
  why: {
    en: 'Without a tag, Docker looks for :latest. If the server doesn’t have it, the pull fails because there is no internet. If it does, it may be another version tomorrow.',
    zh: '不写标签时 Docker 会去找 :latest。服务器没有外网时找不到，拉取失败；即使有，明天也可能换成别的版本。',
  },
  fix: {
    en: 'Write the tag that docker image ls shows.',
    zh: '写上 docker image ls 里显示的标签。',
  },
  except: {
    en: 'The image exists only on this machine and has no other tag.',
    zh: '镜像只在这台机器上，也没有别的标签。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    'docker run ubuntu',
    'docker run ann/train:latest',
    'docker run registry.example:5000/a/b',
  ],
  good: [
    'docker run ubuntu:24.04',
    'docker run 0123456789ab',
    'docker run hello-world',
  ],
  check({ spec }) {
    const image = literal(spec.image) ?? '';
    const reference = parseImageReference(image);
    const isId = /^[0-9a-f]{12,64}$/.test(image);
    const { name, tag = 'latest', digest } = reference ?? {};
    // Docker's own test image has only this tag
    return reference &&
      tag === 'latest' &&
      !digest &&
      !isId &&
      name !== 'hello-world'
      ? [placeOf('image')]
      : [];
  },
});
