import { placeOf, runRule } from '../rule';

export const privileged = runRule({
  id: 'privileged',
  severity: 'warning',
  title: {
    en: 'Gives the container control over the whole server',
    zh: '把整台服务器交给了容器',
  },
  why: {
    en: 'With --privileged, the program can write to every disk and see every device, including all GPUs.',
    zh: '--privileged 让程序能写任意磁盘、访问任意设备，包括所有 GPU。',
  },
  fix: {
    en: 'Grant only what it needs: --device for a device, --cap-add for a capability.',
    zh: '缺什么就给什么：设备用 --device，权限用 --cap-add。',
  },
  except: {
    en: 'The program manages devices of the server, and the administrator agrees.',
    zh: '程序要管理服务器的设备，并且管理员同意。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: ['docker run --privileged x:1'],
  good: [
    'docker run --cap-add SYS_PTRACE x:1',
    'docker run --privileged=false x:1',
  ],
  check: ({ spec, shared }) =>
    shared && spec.options.privileged ? [placeOf('privileged')] : [],
});
