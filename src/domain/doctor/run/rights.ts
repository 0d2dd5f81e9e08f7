import { literal } from '../../command/word';
import { at, type RunRule } from './rule';

export const hostIpc: RunRule = {
  id: 'host-ipc',
  severity: 'info',
  title: {
    en: 'Shares memory with all processes of the server',
    zh: '与服务器上所有进程共享内存',
  },
  why: {
    en: '--ipc host puts your data loaders’ files beside everybody else’s in the server’s /dev/shm; --shm-size then has no effect.',
    zh: '--ipc host 会把 DataLoader 的共享内存文件放进服务器的 /dev/shm，和别人的混在一起；此时 --shm-size 不起作用。',
  },
  fix: {
    en: 'Prefer --shm-size with a size.',
    zh: '优先用 --shm-size 指定大小。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run --ipc host x:1', 'docker run --ipc=host x:1'],
  good: ['docker run --shm-size 16g x:1'],
  check: ({ spec, shared }) =>
    shared && spec.options.ipc && literal(spec.options.ipc) === 'host'
      ? [at('ipc')]
      : [],
};

export const privileged: RunRule = {
  id: 'privileged',
  severity: 'error',
  title: {
    en: 'Gives the container the whole server',
    zh: '把整台服务器交给了容器',
  },
  why: {
    en: 'With --privileged the program can write to every disk and see every device, all GPUs included.',
    zh: '--privileged 让程序能写任意磁盘、访问任意设备，包括所有 GPU。',
  },
  fix: {
    en: 'Name what it needs: --device for a device, --cap-add for a right.',
    zh: '缺什么就给什么：设备用 --device，权限用 --cap-add。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run --privileged x:1'],
  good: [
    'docker run --cap-add SYS_PTRACE x:1',
    'docker run --privileged=false x:1',
  ],
  check: ({ spec, shared }) =>
    shared && spec.options.privileged ? [at('privileged')] : [],
};
