import type { CommandRule } from '../rule';
import { usesOf } from '../wordEdits';

export const gpusTwice: CommandRule = {
  id: 'gpus-twice',
  severity: 'warning',
  title: { en: '--gpus is given twice', zh: '--gpus 写了两次' },
  why: {
    en: 'The client sends both requests to the engine. List all GPUs in one option, so that the result doesn’t depend on the engine.',
    zh: '客户端会把两个请求都发给引擎。请把所有的显卡写在一个 --gpus 里，结果才不取决于引擎。',
  },
  fix: {
    en: 'Write it once: --gpus \'"device=0,1"\'.',
    zh: '只写一个：--gpus \'"device=0,1"\'。',
  },
  except: {
    en: 'You have seen that your engine gives the container all of the GPUs.',
    zh: '你已确认引擎会把这些显卡都给容器。',
  },
  source: 'https://github.com/docker/cli/blob/master/opts/gpus.go',
  bad: ['docker run --gpus device=0 --gpus device=1 x:1'],
  good: ['docker run --gpus device=0 x:1'],
  check: (run) => usesOf(run, 'gpus').slice(1),
};
