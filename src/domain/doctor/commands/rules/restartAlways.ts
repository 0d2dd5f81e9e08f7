import type { CommandRule } from '../rule';
import { rawText, usesOf, withValue } from '../wordEdits';

export const restartAlways: CommandRule = {
  id: 'restart-always',
  severity: 'info',
  title: {
    en: 'It also starts after you stopped it',
    zh: '手动停掉以后还会启动',
  },
  why: {
    en: 'When Docker or the server restarts, the engine starts the container even if you had stopped it, and it takes its GPUs and ports again. A program that fails immediately is started over and over.',
    zh: 'Docker 或服务器重启后，即使你停过它，引擎也会再启动这个容器，重新占用显卡和端口。一启动就出错的程序会反复重启。',
  },
  fix: {
    en: 'Use unless-stopped for a service, and on-failure:3 for a training.',
    zh: '服务用 unless-stopped，训练任务用 on-failure:3。',
  },
  except: {
    en: 'It’s a service of the administrator that must run whenever the server runs.',
    zh: '这是管理员的服务，服务器开着它就要运行。',
  },
  source:
    'https://docs.docker.com/engine/containers/start-containers-automatically/',
  bad: [
    [
      'docker run -d --restart always x:1',
      'docker run -d --restart unless-stopped x:1',
    ],
    'docker run -d --restart=always x:1',
  ],
  good: [
    'docker run -d --restart unless-stopped x:1',
    'docker run -d --restart on-failure:3 x:1',
    'docker run -d x:1',
  ],
  check: (run) =>
    run.context.shared
      ? usesOf(run, 'restart')
          .slice(-1)
          .filter((use) => rawText(use) === 'always')
          .map((use) => ({
            from: use.from,
            to: use.to,
            edits: withValue(run, use, 'unless-stopped'),
          }))
      : [],
};
