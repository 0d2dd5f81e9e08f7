import { hostPathsWhere } from '../hostPaths';
import { runRule } from '../rule';

export const relativePath = runRule({
  id: 'relative-path',
  severity: 'info',
  title: {
    en: 'Depends on where you type the command',
    zh: '结果取决于在哪个目录执行命令',
  },
  why: {
    en: 'The path starts at the current folder. Typed elsewhere, the command mounts another folder; if that doesn’t exist, -v silently creates it, owned by root.',
    zh: '路径从当前目录算起。换个目录执行就会挂载别的目录；目录不存在时 -v 会直接新建一个属于 root 的空目录。',
  },
  fix: { en: 'Write the full path.', zh: '写完整路径。' },
  except: {
    en: 'A script changes into the right folder first.',
    zh: '脚本会先切换到正确的目录。',
  },
  source: 'https://docs.docker.com/engine/storage/bind-mounts/',
  bad: ['docker run -v "$PWD/x:/x" x:1', 'docker run -v "$(pwd)":/x x:1'],
  good: ['docker run -v /x:/x x:1', 'docker run -v ~/x:/x x:1'],
  check: (subject) =>
    hostPathsWhere(
      subject,
      ([first]) => typeof first === 'object' && first.dyn === 'cwd',
    ),
});
