import { bytesOf } from '../../../docker/kinds/size';
import { placeOf, runRule } from '../rule';

export const tooMuch = runRule({
  id: 'too-much-memory',
  severity: 'warning',
  title: {
    en: 'More than the server has',
    zh: '超过了服务器的内存',
  },
  why: {
    en: 'A limit above the server’s memory has no effect: the server runs out of memory first, and the kernel kills any program, not only yours.',
    zh: '这样的上限不起作用：服务器内存会先用完，内核随之结束进程，可能是任何人的。',
  },
  fix: {
    en: 'Enter what the program needs.',
    zh: '按程序实际需要填写。',
  },
  except: {
    en: 'The server got more memory than the lab file says.',
    zh: '服务器的内存比实验室配置文件里写的多。',
  },
  source: 'https://docs.docker.com/engine/containers/resource_constraints/',
  bad: ['docker run -m 300g x:1', 'docker run --shm-size 999g x:1'],
  good: ['docker run -m 256g --shm-size 64g x:1', 'docker run x:1'],
  check: ({ spec: { options }, memoryGiB = Infinity }) =>
    (['memory', 'shm-size'] as const).flatMap((id) =>
      (bytesOf(options[id] ?? '') ?? 0) > memoryGiB * 1024 ** 3
        ? [placeOf(id)]
        : [],
    ),
});
