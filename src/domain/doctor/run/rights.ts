import { literal } from '../../command/word';
import { sourcesOf } from './hostPaths';
import { at, runRule } from './rule';

export const hostIpc = runRule({
  id: 'host-ipc',
  severity: 'info',
  title: {
    en: 'Shares memory with all processes of the server',
    zh: '与服务器上所有进程共享内存',
  },
  why: {
    en: '--ipc host puts your data loaders’ files beside everyone else’s in the server’s /dev/shm; --shm-size then has no effect.',
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
});

export const privileged = runRule({
  id: 'privileged',
  severity: 'warning',
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
});

/** https://docs.docker.com/engine/security/ "Docker daemon attack surface" */
const rulesServer =
  /^\/+((boot|dev|etc|proc|root|sys|var)\/*)?$|^\/+(var\/+)?run(\/+docker\.sock)?\/*$/;

export const wholeHost = runRule({
  id: 'whole-host',
  severity: 'warning',
  title: {
    en: 'With this folder the container controls the server',
    zh: '挂了这个路径，容器就能控制整台服务器',
  },
  why: {
    en: 'A program that can write to / or /etc, or talk to docker.sock, is root on the server; a mistake in it can delete everyone’s files.',
    zh: '能写 / 或 /etc，或能访问 docker.sock，就等于在服务器上有 root 权限；程序一出错，可能删掉所有人的文件。',
  },
  fix: {
    en: 'Mount only the folder that holds your data.',
    zh: '只挂存放自己数据的目录。',
  },
  source: 'https://docs.docker.com/engine/security/',
  bad: [
    'docker run -v /:/host x:1',
    'docker run -v /var/run/docker.sock:/var/run/docker.sock x:1',
    'docker run --mount type=bind,src=/etc/,dst=/e x:1',
  ],
  good: [
    'docker run -v /data:/data x:1',
    'docker run -v /etc/localtime:/etc/localtime:ro x:1',
    'docker run -v root:/root x:1',
  ],
  check: (subject) =>
    subject.shared
      ? sourcesOf(subject).flatMap(({ path, place }) =>
          rulesServer.test(literal(path) ?? '') ? [place] : [],
        )
      : [],
});
