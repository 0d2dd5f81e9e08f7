import type { CommandRule } from '../rule';
import { rawText, usesOf, withValue } from '../wordEdits';

export const publishedAddressIgnored: CommandRule = {
  id: 'published-address-ignored',
  severity: 'warning',
  title: { en: 'Docker ignores the address', zh: '地址会被忽略' },
  why: {
    en: 'In the long form, the client silently drops ip=, so the port is open on all addresses of the server.',
    zh: '长写法里客户端会直接丢掉 ip=，不给提示，端口会开在服务器的所有地址上。',
  },
  fix: {
    en: 'Use the short form: -p 127.0.0.1:8888:8888.',
    zh: '用短写法：-p 127.0.0.1:8888:8888。',
  }, // seen with clients 20.10.24 and 28.5.2 and a recording engine, 2026-11-27
  except: {
    en: 'The port may be open to the whole network.',
    zh: '端口本来就可以对整个网络开放。',
  },
  source: 'measured',
  bad: [
    [
      'docker run -p ip=127.0.0.1,published=80,target=81 x:1',
      'docker run -p 127.0.0.1:80:81 x:1',
    ],
  ],
  good: ['docker run -p published=80,target=81 x:1'],
  check: (run) =>
    usesOf(run, 'publish').flatMap((use) => {
      const fields = new Map(
        rawText(use)
          .split(',')
          .map((f): [string, string] => [
            f.split('=')[0] ?? '',
            f.split('=')[1] ?? '',
          ]),
      );
      const ip = fields.get('ip') ?? fields.get('host_ip');
      return ip && use.value !== null
        ? [
            {
              from: use.from,
              to: use.to,
              edits: withValue(
                run,
                use,
                `${ip}:${fields.get('published') ?? ''}:${fields.get('target') ?? ''}`,
              ),
            },
          ]
        : [];
    }),
};
