import { literal } from '../../../command/word';
import { placeOf, runRule } from '../rule';

export const hostIpc = runRule({
  id: 'host-ipc',
  severity: 'info',
  title: {
    en: 'Shares memory with all processes of the server',
    zh: '与服务器上所有进程共享内存',
  },
  why: {
    en: 'With --ipc host, your data loaders’ files are in the server’s /dev/shm, next to everyone else’s, and --shm-size has no effect.',
    zh: '--ipc host 会把 DataLoader 的共享内存文件放进服务器的 /dev/shm，和别人的混在一起；此时 --shm-size 不起作用。',
  },
  fix: {
    en: 'Use --shm-size with a size instead.',
    zh: '优先用 --shm-size 指定大小。',
  },
  except: {
    en: 'Processes of several containers have to share memory.',
    zh: '几个容器的进程需要共享内存。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    ['docker run --ipc host x:1', 'docker run --shm-size 16g x:1'],
    ['docker run --ipc=host x:1', 'docker run --shm-size 16g x:1'],
    'docker run --ipc=host --shm-size 8g x:1',
  ],
  good: ['docker run --shm-size 16g x:1'],
  check: ({ spec, shared }) =>
    shared && spec.options.ipc && literal(spec.options.ipc) === 'host'
      ? [placeOf('ipc')]
      : [],
});
