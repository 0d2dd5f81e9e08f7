import { dockerfileRule } from './rule';

export const rootUser = dockerfileRule({
  id: 'root-user',
  severity: 'info',
  title: { en: 'The container runs as root', zh: '容器以 root 运行' },
  why: {
    en: 'root owns the files that the container writes into your mounted folders, so you can’t change or delete them on the server.',
    zh: '它往挂载目录里写的文件都归 root，你在服务器上改不了也删不掉。',
  },
  fix: {
    en: 'Create an account with your uid in the image, or add --user "$(id -u):$(id -g)" to each docker run.',
    zh: '在镜像里建一个和你 uid 相同的账号；否则每次 docker run 都要记得加 --user "$(id -u):$(id -g)"。',
  },
  except: {
    en: 'You pass --user when you start it, or the program must run as root.',
    zh: '启动时会写 --user，或程序必须以 root 运行。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#user',
  bad: [
    'FROM a:1',
    'FROM a:1\nUSER me\nUSER root',
    'FROM a:1 AS b\nUSER me\nFROM a:1',
  ],
  good: ['FROM a:1\nUSER me', 'FROM a:1\nUSER 1005:1005'],
  check(file) {
    const from = file.map(({ keyword }) => keyword).lastIndexOf('FROM');
    const user = file.map(({ keyword }) => keyword).lastIndexOf('USER');
    const last = user > from ? file[user] : undefined;
    return from !== -1 && (!last || /^(root|0)(:|$)/.test(last.text))
      ? [{ instruction: last ? user : from }]
      : [];
  },
});
