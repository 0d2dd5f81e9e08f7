import type { CommandRule } from '../rule';
import { display } from '../../../command/word';
import { usesOf } from '../wordEdits';

export const portsWithHostNetwork: CommandRule = {
  id: 'ports-with-host-network',
  severity: 'warning',
  title: {
    en: '-p has no effect with the host’s network',
    zh: '用宿主机网络时 -p 不起作用',
  },
  why: {
    en: 'With --network host, the program listens on the server’s own addresses, and Docker discards the published ports.',
    zh: '--network host 让程序直接监听服务器的地址，Docker 会丢弃 -p 的设置。',
  },
  fix: {
    en: 'Omit --network host or -p.',
    zh: '去掉 --network host，或去掉 -p。',
  },
  except: {
    en: 'It does no harm, because Docker only prints a warning, but it publishes nothing.',
    zh: '不会出错，Docker 只打印一条警告；但端口并没有发布。',
  },
  source: 'https://docs.docker.com/engine/network/drivers/host/',
  bad: [
    'docker run --network host -p 80:80 x:1',
    'docker run --net=host -p 127.0.0.1:80:80 x:1',
    'docker run --network lab --network host -p 80:80 x:1',
  ],
  good: ['docker run -p 127.0.0.1:80:80 x:1', 'docker run --network host x:1'],
  check: (run) =>
    run.spec.options.network?.some((name) => display(name) === 'host')
      ? usesOf(run, 'publish').slice(0, 1)
      : [],
};
