import { literal } from '../../../command/word';
import { placeOf, runRule } from '../rule';

export const namePrefix = runRule({
  id: 'name-prefix',
  severity: 'warning',
  title: {
    en: 'The name doesn’t follow the lab’s rule',
    zh: '名称不符合实验室规则',
  },
  why: {
    en: 'When memory or a GPU runs short, others can’t tell whose container it is, and the administrator may remove it.',
    zh: '显存或内存紧张时，别人看不出这是谁的容器，管理员可能会把它删掉。',
  },
  fix: {
    en: 'Start it with your account name, as the lab’s rule says.',
    zh: '按实验室规则以自己的账号开头。',
  },
  except: {
    en: 'The container belongs to the whole lab.',
    zh: '这是整个实验室共用的容器。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run --name bert x:1'],
  good: ['docker run --name ann-bert x:1', 'docker run x:1'],
  check({ spec, shared, namePrefix: prefix }) {
    const name = spec.options.name && literal(spec.options.name);
    return shared && prefix && name && !name.startsWith(prefix)
      ? [placeOf('name')]
      : [];
  },
});
