import type { Argv } from '../../../../data/schema/command';
import { display, literal } from '../../../command/word';
import { isReadOnly, mountType } from '../../../docker/kinds/mount';
import { isBind, type Volume } from '../../../docker/kinds/volume';
import type { RunOptions } from '../../../docker/runSpec';
import { placeOf, runRule } from '../rule';

export const rootFiles = runRule({
  id: 'root-files',
  severity: 'warning',
  title: { en: 'root will own new files', zh: '新文件会属于 root' },
  why: {
    en: 'As root, the program writes files into your folder that you can’t change or delete outside the container.',
    zh: '以 root 运行时，写进挂载目录的文件在容器外你改不了，也删不掉。',
  },
  fix: {
    en: 'Run with your own uid: --user "$(id -u):$(id -g)", and set HOME to a directory that you can write to.',
    zh: '用自己的 uid 运行：--user "$(id -u):$(id -g)"，并把 HOME 设到可写的位置。',
  },
  except: {
    en: 'The program must be root, and you give the files back afterwards.',
    zh: '程序必须以 root 运行，并且之后会改回属主。',
  },
  source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  bad: [
    'docker run -u root -v /home/ann:/w x:1',
    'docker run -u 0:0 --mount type=bind,source=/a,target=/b x:1',
    'docker run -v /home/ann:/w x:1 jupyter lab --allow-root',
    'docker run -v /home/ann:/root x:1',
    'docker run -v ~:/root x:1',
  ],
  good: [
    'docker run -u 1000:1000 -v /home/ann:/w x:1',
    'docker run -u root -v /data:/data:ro x:1',
    'docker run -u root -v cache:/w x:1',
    'docker run -u root x:1',
    'docker run -u 0 -v /home/ann:/w x:1 chown -R 1000:1000 /w',
    'docker run -v /home/ann:/w x:1',
    'docker run -u 1000 -v /home/ann:/root x:1 jupyter lab --allow-root',
    'docker run -v /home/ann:/rootless x:1',
    'docker run -v cache:/root x:1',
    'docker run -v /home/ann/ollama:/root/.ollama x:1',
    'docker run -v /home/ann:/root:ro x:1',
  ],
  check: ({ spec: { options, command } }) => {
    if (restoresOwner(command)) return [];
    if (options.user)
      return isRoot(options) && writesToHost(options) ? [placeOf('user')] : [];
    if (command.some((one) => literal(one) === '--allow-root'))
      return writesToHost(options) ? [placeOf('command')] : [];
    return (options.volume ?? []).flatMap((v, i) =>
      isHomeOfRoot(v) ? [placeOf('volume', i)] : [],
    );
  },
});

/** Commands that need root, and that are used to give files back to their owner. */
const restoresOwner = ([program = []]: Argv) =>
  /^(chown|chmod|chgrp)$/.test(display(program));

const isRoot = ({ user }: RunOptions) =>
  user !== undefined && ['root', '0'].includes(literal(user.user) ?? '');

/** A member's whole home as root's: only root uses it, and writes its settings and history there. */
const isHomeOfRoot = ({ source = [], target, options }: Volume) =>
  !options?.includes('ro') &&
  /^\/root\/?$/.test(literal(target) ?? '') &&
  (/^\/home\/[^/]+\/?$/.test(literal(source) ?? '') ||
    source.some((part) => typeof part === 'object' && part.dyn === 'home'));

const writesToHost = ({ volume = [], mount = [] }: RunOptions) =>
  volume.some((v) => isBind(v) && !v.options?.includes('ro')) ||
  mount.some((m) => mountType(m) === 'bind' && !isReadOnly(m));
