import type { CommandRule } from '../rule';
import { rawText, usesOf } from '../wordEdits';

export const hostNetwork: CommandRule = {
  id: 'host-network',
  severity: 'info',
  title: {
    en: 'The container shares the server’s network',
    zh: '容器与服务器共用网络',
  },
  why: {
    en: 'Every port that the program opens is immediately open on the server, to the whole network, and can collide with other people’s ports.',
    zh: '程序打开的每个端口都直接在服务器上开放，整个网络可见，还可能和别人的程序发生端口冲突。',
  },
  fix: {
    en: 'Publish only the port that you need, with -p 127.0.0.1:….',
    zh: '只用 -p 127.0.0.1:… 发布需要的端口。',
  },
  except: {
    en: 'Several machines train together over a fast network, and you have asked the administrator.',
    zh: '多台机器通过高速网络一起训练，并且问过管理员。',
  },
  source: 'https://docs.docker.com/engine/network/drivers/host/',
  bad: ['docker run --network host x:1', 'docker run --net=host x:1'],
  good: ['docker run --network n x:1', 'docker run x:1'],
  check: (run) =>
    run.context.shared
      ? usesOf(run, 'network')
          .filter((use) => rawText(use) === 'host')
          .slice(0, 1)
      : [],
};
