import { literal } from '../../command/word';
import { parseImageReference } from '../../docker/imageReference';
import { at, runRule } from './rule';

export const unnamed = runRule({
  id: 'unnamed',
  severity: 'info',
  title: { en: 'No name', zh: '没有名称' },
  why: {
    en: 'Docker invents one, such as “eager_lamarr”. On a shared server nobody can tell whose container it is.',
    zh: 'Docker 会随机起名，例如“eager_lamarr”。在共用服务器上谁也不知道这是谁的容器。',
  },
  fix: {
    en: 'Give it a name that begins with your account.',
    zh: '起一个以自己的账号开头的名称。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run x:1'],
  good: ['docker run --name tom-x x:1'],
  check: ({ spec, shared }) =>
    shared && !spec.options.name ? [at('name')] : [],
});

export const namePrefix = runRule({
  id: 'name-prefix',
  severity: 'warning',
  title: {
    en: 'The name does not follow the lab’s rule',
    zh: '名称不符合实验室规则',
  },
  why: {
    en: 'Others cannot see whose container it is when memory or a card runs short, and the administrator may remove it.',
    zh: '显存或内存紧张时，别人看不出这是谁的容器，管理员可能会把它删掉。',
  },
  fix: {
    en: 'Begin it with your account name, as the lab’s rule says.',
    zh: '按实验室规则以自己的账号开头。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run --name bert x:1'],
  good: ['docker run --name tom-bert x:1', 'docker run x:1'],
  check({ spec, shared, namePrefix: prefix }) {
    const name = spec.options.name && literal(spec.options.name);
    return shared && prefix && name && !name.startsWith(prefix)
      ? [at('name')]
      : [];
  },
});

export const noTag = runRule({
  id: 'no-tag',
  severity: 'warning',
  title: { en: 'The image has no fixed tag', zh: '镜像没有固定的标签' },
  why: {
    en: 'Without a tag Docker looks for :latest. On a server without internet it is not there, and the pull fails; where it is, it may be another version tomorrow.',
    zh: '不写标签时 Docker 会去找 :latest。服务器没有外网时找不到，拉取失败；即使有，明天也可能换成别的版本。',
  },
  fix: {
    en: 'Write the tag that docker image ls shows.',
    zh: '写上 docker image ls 里显示的标签。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    'docker run ubuntu',
    'docker run tom/train:latest',
    'docker run registry.example:5000/a/b',
  ],
  good: ['docker run ubuntu:24.04', 'docker run 0123456789ab'],
  check({ spec }) {
    const image = literal(spec.image) ?? '';
    const reference = parseImageReference(image);
    const isId = /^[0-9a-f]{12,64}$/.test(image);
    const { tag = 'latest', digest } = reference ?? {};
    return reference && tag === 'latest' && !digest && !isId
      ? [at('image')]
      : [];
  },
});
