import { envCells } from './envCells';
import type { runOptions } from './runOptions';
import type { Fields, FormOf, Topics } from './schema/formField';

/** A part of the command: an option, the image, or what runs in the container. */
export type RunPart = (typeof runOptions)[number]['id'] | 'image' | 'command';

/**
 * Topics of the collapsed fields. The first five questions are purpose, machine,
 * image, GPUs, and folders.
 */
export const runTopics = {
  program: { en: 'Program', zh: '程序' },
  life: { en: 'Start and end', zh: '启动与结束' },
  ports: { en: 'Ports', zh: '端口' },
  user: { en: 'User', zh: '用户' },
  resources: { en: 'Resources', zh: '资源' },
  more: { en: 'Variables and other options', zh: '变量和其他选项' },
} as const satisfies Topics;

export type RunTopic = keyof typeof runTopics;

/** Every field of the run generator, in the order in which problems are reported. */
export const runFields = {
  /** The machine on which the command is typed. */
  on: {
    kind: 'choice',
    values: ['server', 'laptop'],
    lives: 'address',
    label: { en: 'Where do you run it?', zh: '在哪里运行？' },
  },
  image: {
    kind: 'text',
    lives: 'tab',
    writes: ['image'],
    label: { en: 'Image', zh: '镜像' },
  },
  name: {
    kind: 'text',
    lives: 'tab',
    writes: ['name'],
    topic: 'program',
    label: { en: 'Container name', zh: '容器名称' },
  },
  /** None, all, these GPUs, or only a number of GPUs. */
  gpus: {
    kind: 'choice',
    values: ['none', 'all', 'chosen', 'count'],
    lives: 'address',
    writes: ['gpus'],
    label: { en: 'GPUs', zh: '使用的 GPU' },
  },
  /** Positions of the chosen GPUs in the server's list; empty while the reader replaces one. */
  cards: {
    kind: 'numbers',
    lives: 'address',
    label: {
      en: 'GPUs, numbered as in nvidia-smi',
      zh: '显卡，编号与 nvidia-smi 一致',
    },
  },
  /** Positions of the chosen slices in the list of all slices of the server's GPUs. */
  slices: {
    kind: 'numbers',
    lives: 'address',
    label: { en: 'MIG slices', zh: 'MIG 切片' },
  },
  cardsBy: {
    kind: 'choice',
    values: ['index', 'uuid'],
    lives: 'address',
    label: { en: 'Select GPUs by UUID', zh: '用 UUID 指定显卡' },
  },
  gpuCount: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Number of GPUs', zh: 'GPU 数量' },
  },
  mounts: {
    kind: 'rows',
    cells: {
      host: { kind: 'text', label: { en: 'on the host', zh: '宿主机上' } },
      container: {
        kind: 'text',
        label: { en: 'in the container', zh: '容器内' },
      },
      readOnly: { kind: 'flag', label: { en: 'read-only', zh: '只读' } },
    },
    lives: 'tab',
    writes: ['volume', 'mount'],
    label: { en: 'Folders', zh: '目录' },
  },
  /** `bind` writes `--mount`, which rejects a missing folder instead of creating it. */
  mountAs: {
    kind: 'choice',
    values: ['volume', 'bind'],
    lives: 'address',
    topic: 'more',
    label: {
      en: 'Fail if a folder is missing',
      zh: '目录不存在时报错',
    },
  },
  workdir: {
    kind: 'text',
    lives: 'tab',
    writes: ['workdir'],
    topic: 'more',
    label: { en: 'Working directory', zh: '工作目录' },
  },
  ports: {
    kind: 'rows',
    cells: {
      address: {
        kind: 'choice',
        values: ['loopback', 'all'],
        label: { en: 'open to', zh: '谁能访问' },
      },
      host: { kind: 'text', label: { en: 'host port', zh: '宿主机端口' } },
      container: {
        kind: 'text',
        label: { en: 'container port', zh: '容器端口' },
      },
    },
    lives: 'tab',
    writes: ['publish'],
    topic: 'ports',
    label: { en: 'Ports', zh: '端口' },
  },
  /**
   * The user that the program runs as. `own`: your uid, with HOME and USER set,
   * because the image has no account with that number. `ownEntry`: your uid, in an
   * image whose entrypoint creates the account. `image`: the image's own user.
   * `root`: uid 0.
   */
  user: {
    kind: 'choice',
    values: ['own', 'ownEntry', 'image', 'root'],
    lives: 'address',
    writes: ['user'],
    topic: 'user',
    label: {
      en: 'Run as (this user owns the files it writes)',
      zh: '以谁的身份运行（写出的文件归谁）',
    },
  },
  /** HOME inside the container, for `own`. */
  home: {
    kind: 'text',
    lives: 'tab',
    topic: 'user',
    label: { en: 'HOME in the container', zh: '容器里的 HOME' },
  },
  mode: {
    kind: 'choice',
    values: ['interactive', 'background'],
    lives: 'address',
    writes: ['detach', 'interactive', 'tty'],
    topic: 'life',
    label: { en: 'Run', zh: '运行方式' },
  },
  /** What happens to the container when its program ends. */
  after: {
    kind: 'choice',
    values: ['remove', 'keep', 'on-failure', 'unless-stopped'],
    lives: 'address',
    writes: ['rm', 'restart'],
    topic: 'life',
    label: { en: 'After it ends', zh: '结束之后' },
  },
  init: {
    kind: 'flag',
    lives: 'address',
    writes: ['init'],
    topic: 'life',
    label: {
      en: 'Respond to docker stop at once (--init)',
      zh: '快速响应停止信号（--init）',
    },
  },
  sharedMemory: {
    kind: 'choice',
    values: ['default', 'size', 'host'],
    lives: 'address',
    writes: ['shm-size', 'ipc'],
    topic: 'resources',
    label: { en: 'Shared memory (/dev/shm)', zh: '共享内存（/dev/shm）' },
  },
  shmSize: {
    kind: 'text',
    lives: 'tab',
    topic: 'resources',
    label: { en: 'Shared memory size', zh: '共享内存大小' },
  },
  command: {
    kind: 'text',
    lives: 'tab',
    writes: ['command'],
    topic: 'program',
    label: { en: 'Command in the container', zh: '容器里的命令' },
  },
  cpus: {
    kind: 'text',
    lives: 'tab',
    writes: ['cpus'],
    topic: 'resources',
    label: { en: 'CPU core limit', zh: 'CPU 核数上限' },
  },
  memory: {
    kind: 'text',
    lives: 'tab',
    writes: ['memory'],
    topic: 'resources',
    label: { en: 'Memory limit', zh: '内存上限' },
  },
  env: {
    kind: 'rows',
    cells: envCells,
    lives: 'tab',
    writes: ['env'],
    topic: 'more',
    label: { en: 'Variables', zh: '环境变量' },
  },
  /** Additional options, written as on the command line. */
  more: {
    kind: 'text',
    lives: 'tab',
    topic: 'more',
    label: { en: 'Other options', zh: '其他选项' },
  },
} as const satisfies Fields<RunPart, RunTopic>;

/** All fields of the run generator, as typed. */
export type RunForm = FormOf<typeof runFields>;

export type MountRow = RunForm['mounts'][number];
export type PortRow = RunForm['ports'][number];
