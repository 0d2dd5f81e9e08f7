import type { Word } from '../../../../data/schema/command';
import { literal } from '../../../command/word';
import { hostPathsWhere } from '../hostPaths';
import { runRule } from '../rule';

const isWindowsPath = (path: Word) =>
  typeof path[0] === 'string' && /^([A-Za-z]:[\\/]|\\\\)/.test(path[0]);

export const foreignPath = runRule({
  id: 'foreign-path',
  severity: 'error',
  title: {
    en: 'This path belongs to another machine',
    zh: '这个路径不是这台机器上的',
  },
  why: {
    en: 'Docker looks up host paths on the machine where the engine runs. A Windows path means nothing to a Linux server, and /home/… means nothing to Windows.',
    zh: '宿主机路径是在引擎所在的机器上查找的。Windows 路径在 Linux 服务器上没有意义，/home/… 在 Windows 上也一样。',
  },
  fix: {
    en: 'Upload the folder to the server first, and mount it from there.',
    zh: '先把目录上传到服务器，再挂载服务器上的路径。',
  },
  except: {
    en: 'The engine runs on the machine that has the path.',
    zh: '引擎就运行在有这个路径的机器上。',
  },
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  bad: [
    String.raw`docker run -v 'C:\Users\ann:/w' x:1`,
    'docker run -v C:/data:/w x:1',
  ],
  good: ['docker run -v /home/ann:/w x:1', 'docker run -v data:/w x:1'],
  check: (subject) =>
    hostPathsWhere(subject, (path) =>
      subject.host === 'windows'
        ? /^\/(home|data|Users)\b/.test(literal(path) ?? '')
        : isWindowsPath(path),
    ),
});
