import type { FileRule } from '../pasted';
import { refused } from '../../except';

export const reservedStageName: FileRule = {
  id: 'ReservedStageName',
  severity: 'error',
  title: { en: 'A reserved word as a stage name', zh: '阶段名用了保留字' },
  why: {
    en: 'scratch and context mean something else to Docker, so you can’t refer to the stage by this name.',
    zh: 'scratch 和 context 在 Docker 里另有含义，用它们做名称，这个阶段就引用不到。',
  },
  fix: { en: 'Choose another name.', zh: '换一个名称。' },
  except: refused,
  source: 'https://docs.docker.com/reference/build-checks/reserved-stage-name/',
  bad: ['FROM a:1 AS scratch', 'FROM a:1 AS context'],
  good: ['FROM a:1 AS scratched', 'FROM scratch'],
  check: ({ stages }) =>
    stages.flatMap(({ name }) =>
      name && /^(?:scratch|context)$/i.test(name.text) ? [name] : [],
    ),
};
