import { placeOf, runRule } from '../rule';

export const unnamed = runRule({
  id: 'unnamed',
  severity: 'info',
  title: { en: 'No name', zh: '没有名称' },
  why: {
    en: 'Docker invents one, such as “eager_lamarr”. On a shared server, no one can tell whose container it is.',
    zh: 'Docker 会随机起名，例如“eager_lamarr”。在共用服务器上谁也不知道这是谁的容器。',
  },
  fix: {
    en: 'Give it a name that starts with your account name.',
    zh: '起一个以自己的账号开头的名称。',
  },
  except: {
    en: 'It ends within minutes.',
    zh: '几分钟就结束。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run x:1'],
  good: ['docker run --name ann-x x:1'],
  check: ({ spec, shared }) =>
    shared && !spec.options.name ? [placeOf('name')] : [],
});
