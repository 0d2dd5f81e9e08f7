import { isEverywhere } from '../../../docker/kinds/publish';
import { placeOf, runRule } from '../rule';

export const openPort = runRule({
  id: 'open-port',
  severity: 'warning',
  title: {
    en: 'The port is open to the whole network',
    zh: '端口对整个网络开放',
  },
  why: {
    en: 'Without an address, the port listens on all of the server’s addresses. Docker’s own packet rules bypass ufw, so anyone on the campus network can reach your notebook or desktop.',
    zh: '不写地址就会监听服务器的所有地址。Docker 自己的转发规则会绕过 ufw，校园网里谁都能打开你的 notebook 或桌面。',
  },
  fix: {
    en: 'Put 127.0.0.1: before the port and connect through an SSH tunnel.',
    zh: '在端口前面加上 127.0.0.1:，再通过 SSH 隧道访问。',
  },
  except: {
    en: 'The service is meant for the network, and its login is safe.',
    zh: '服务本来就要对网络开放，并且登录是安全的。',
  },
  source: 'https://docs.docker.com/engine/network/packet-filtering-firewalls/',
  bad: [
    'docker run -p 8888:8888 x:1',
    'docker run -p 0.0.0.0:80:80 x:1',
    'docker run -p [::]:80:80 x:1',
    'docker run -P x:1',
  ],
  good: [
    'docker run -p 127.0.0.1:8888:8888 x:1',
    'docker run -p [::1]:80:80 x:1',
    // a specific address is a deliberate choice
    'docker run -p 192.0.2.10:443:5000 x:1',
  ],
  check: ({ spec: { options } }) => [
    ...(options.publish ?? []).flatMap((p, i) =>
      isEverywhere(p.address) ? [placeOf('publish', i)] : [],
    ),
    ...(options['publish-all'] ? [placeOf('publish-all')] : []),
  ],
});
