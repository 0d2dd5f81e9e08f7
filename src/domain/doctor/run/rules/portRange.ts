import { placeOf, runRule } from '../rule';

export const portRange = runRule({
  id: 'port-range',
  severity: 'warning',
  title: {
    en: 'The port is outside the lab’s range for members',
    zh: '端口不在实验室分配的范围内',
  },
  why: {
    en: 'It may belong to a service of the server or be closed to you. Ports below 1024 are reserved for the system.',
    zh: '可能是服务器上某个服务的端口，也可能不对你开放；1024 以下是系统端口。',
  },
  fix: {
    en: 'Choose a port from the lab’s range.',
    zh: '换成实验室分配范围内的端口。',
  },
  except: {
    en: 'The administrator gave you this port.',
    zh: '管理员给你分配了这个端口。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    'docker run -p 127.0.0.1:20000:8888 x:1',
    'docker run -p 80:80 x:1',
    'docker run -p 127.0.0.1:18990-19010:80-100 x:1',
  ],
  good: [
    'docker run -p 127.0.0.1:18000:8888 x:1',
    'docker run -p 127.0.0.1:18000-18010:80-90 x:1',
    'docker run -p 8888 x:1',
  ],
  check: ({ spec: { options }, portRange: [from, to] = [1, Infinity] }) =>
    (options.publish ?? []).flatMap(({ hostPort }, i) => {
      const ports = hostPort?.split('-').map(Number) ?? [];
      return ports.every((port) => port >= from && port <= to)
        ? []
        : [placeOf('publish', i)];
    }),
});
