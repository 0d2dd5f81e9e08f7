import { containerHome } from '../../../../data/containers';
import type { CommandRule } from '../rule';
import { literal } from '../../../command/word';
import { usesOf } from '../wordEdits';

export const homeWithUser: CommandRule = {
  id: 'home-with-user',
  severity: 'info',
  title: { en: 'A uid without a home directory', zh: '只有 uid，没有家目录' },
  why: {
    en: 'Most images have no account with your uid. HOME is then /, where you can’t write, and programs that keep a cache or settings there fail.',
    zh: '镜像里多半没有你这个 uid 的账号：HOME 会是 /，你没有写权限，要在那里存缓存或配置的程序会报错。',
  },
  fix: {
    en: `Add -e HOME=${containerHome}, or another directory that you can write to.`,
    zh: `加上 -e HOME=${containerHome}，或换成其他可写的目录。`,
  },
  except: {
    en: 'The image has an account with this uid, or the program writes nothing to its home.',
    zh: '镜像里有这个 uid 的账号，或者程序不往家目录写东西。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/#user',
  bad: [
    [
      'docker run -u "$(id -u):$(id -g)" x:1',
      'docker run -e HOME=/tmp -u "$(id -u):$(id -g)" x:1',
    ],
    'docker run --user 1005 x:1',
  ],
  good: [
    'docker run -u "$(id -u)" -e HOME=/tmp x:1',
    'docker run -u root x:1',
    'docker run -u 0:0 x:1',
    'docker run -u me x:1',
    'docker run -u 1000 -v /etc/passwd:/etc/passwd:ro x:1',
    'docker run -u 1000 --env-file e x:1',
  ],
  check: (run) => {
    const { user, env = [], volume = [] } = run.spec.options;
    const name = user && literal(user.user);
    const numeric =
      user &&
      (name === null
        ? user.user.some((p) => typeof p === 'object' && p.dyn === 'uid')
        : /^[1-9]\d*$/.test(name ?? ''));
    const given =
      env.some((e) => e.name === 'HOME') ||
      run.spec.options['env-file'] ||
      volume.some((v) => literal(v.target) === '/etc/passwd');
    return numeric && !given
      ? usesOf(run, 'user')
          .slice(-1)
          .map((use) => ({
            from: use.from,
            to: use.to,
            edits: [
              {
                from: use.from,
                to: use.from,
                text: `-e HOME=${containerHome}`,
              },
            ],
          }))
      : [];
  },
};
