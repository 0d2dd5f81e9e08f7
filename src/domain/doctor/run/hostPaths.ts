import type { Word } from '../../../data/schema/command';
import { literal } from '../../command/word';
import { mountSource, mountType } from '../../docker/kinds/mount';
import { at, type RunPlace, runRule, type RunSubject } from './rule';

/** Every host path of the command with its place. */
export function sourcesOf({ spec: { options } }: RunSubject) {
  return [
    ...(options.volume ?? []).map((v, i) => ({
      path: v.source ?? [],
      place: at('volume', i),
    })),
    ...(options.mount ?? []).map((m, i) => ({
      path: mountType(m) === 'bind' ? (mountSource(m) ?? []) : [],
      place: at('mount', i),
    })),
  ];
}

const where = (
  subject: RunSubject,
  test: (path: Word) => boolean,
): readonly RunPlace[] =>
  sourcesOf(subject).flatMap(({ path, place }) => (test(path) ? [place] : []));

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
    en: 'Host paths are looked up on the machine where the engine runs. A Windows path means nothing to a Linux server, and /home/… nothing to Windows.',
    zh: '宿主机路径是在引擎所在的机器上查找的。Windows 路径在 Linux 服务器上没有意义，/home/… 在 Windows 上也一样。',
  },
  fix: {
    en: 'Upload the folder to the server first, and mount it from there.',
    zh: '先把目录上传到服务器，再挂载服务器上的路径。',
  },
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  bad: [
    String.raw`docker run -v 'C:\Users\tom:/w' x:1`,
    'docker run -v C:/data:/w x:1',
  ],
  good: ['docker run -v /home/tom:/w x:1', 'docker run -v data:/w x:1'],
  check: (subject) =>
    where(subject, (path) =>
      subject.host === 'windows'
        ? /^\/(home|data|Users)\b/.test(literal(path) ?? '')
        : isWindowsPath(path),
    ),
});

export const relativePath = runRule({
  id: 'relative-path',
  severity: 'info',
  title: {
    en: 'Depends on where you type the command',
    zh: '结果取决于在哪个目录敲命令',
  },
  why: {
    en: 'The path is taken from the current folder. Typed elsewhere, the command mounts another folder, and -v silently makes it, owned by root, if it does not exist.',
    zh: '路径从当前目录算起。换个目录执行就会挂载别的目录；目录不存在时 -v 会悄悄新建一个属于 root 的空目录。',
  },
  fix: { en: 'Write the full path.', zh: '写完整路径。' },
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  bad: ['docker run -v "$PWD/x:/x" x:1', 'docker run -v "$(pwd)":/x x:1'],
  good: ['docker run -v /x:/x x:1', 'docker run -v ~/x:/x x:1'],
  check: (subject) =>
    where(
      subject,
      ([first]) => typeof first === 'object' && first.dyn === 'cwd',
    ),
});

export const portAsVolume = runRule({
  id: 'port-as-volume',
  severity: 'error',
  title: { en: '-v is given ports', zh: '-v 后面写成了端口' },
  why: {
    en: '-v mounts folders. The engine refuses the container, because a container path must begin with /.',
    zh: '-v 用来挂载目录，容器内的路径必须以 / 开头，引擎会拒绝创建容器。',
  },
  fix: { en: 'Use -p for ports.', zh: '发布端口用 -p。' },
  source: 'measured',
  bad: ['docker run -v 9090:8080 x:1'],
  good: [
    'docker run -p 127.0.0.1:9090:8080 x:1',
    'docker run -v /9090:/8080 x:1',
  ],
  check: ({ spec: { options } }) =>
    (options.volume ?? []).flatMap((v, i) =>
      /^\d+$/.test(literal(v.target) ?? '') ? [at('volume', i)] : [],
    ),
});
