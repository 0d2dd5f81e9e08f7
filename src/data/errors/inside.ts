import { containerHome } from '../containers';
import type { ErrorRow } from '../schema/error';

/** Errors: inside a container. Specific errors come before general ones. */
export const insideErrors: readonly ErrorRow[] = [
  {
    id: 'bus-error',
    phases: ['runtime'],
    common: true,
    pattern: /Bus error|insufficient shared memory \(shm\)/i,
    sample:
      "DataLoader worker is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory.",
    cause: {
      en: '`/dev/shm` is full. Docker’s default is 64 MB.',
      zh: '`/dev/shm` 满了，Docker 默认只给 64 MB。',
    },
    fix: [
      {
        en: 'Run the container again with `--shm-size 16g`.',
        zh: '加 `--shm-size 16g` 重新运行容器。',
      },
      {
        en: 'Or use fewer workers in the data loader.',
        zh: '或者减少加载器的 worker。',
      },
    ],
    commands: [{ on: 'container', text: 'df -h /dev/shm' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/issues/5040',
      'https://github.com/pytorch/pytorch/issues/108861',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'dataloader-exited',
    phases: ['runtime'],
    notice: true,
    pattern: /DataLoader worker \(pid(?:\(s\))? [\d, ]+\) exited unexpectedly/i,
    sample: 'RuntimeError: DataLoader worker (pid(s) 25) exited unexpectedly',
    cause: {
      en: 'A worker process of the data loader ended. In a container, `/dev/shm` is often too small: Docker’s default is 64 MB. The worker may also have been killed for lack of memory, or have failed on your data.',
      zh: '数据加载器的一个 worker 进程退出了。在容器里常见的原因是 `/dev/shm` 太小，Docker 默认只给 64 MB；也可能是内存不够被杀掉，或者读数据时出了错。',
    },
    fix: [
      {
        en: 'Run the container again with `--shm-size 16g`.',
        zh: '加 `--shm-size 16g` 重新运行容器。',
      },
      {
        en: 'If it still fails, set `num_workers=0`: the error then appears in the main process, with its real cause.',
        zh: '如果仍然出错，就设 `num_workers=0`，错误会出现在主进程里，能看到真正的原因。',
      },
    ],
    commands: [{ on: 'container', text: 'df -h /dev/shm' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/facebookresearch/detectron2/issues/384',
      'https://github.com/YuanGongND/ast/issues/112',
    ],
    checked: '2026-11-28',
  },
  {
    id: 'killed-137',
    phases: ['runtime', 'build-cuda'],
    common: true,
    pattern:
      /killed by signal: Killed|exit(ed)?( with)? code:?\s*\(?137|Exited \(137\)|OOMKilled/i,
    sample: 'DataLoader worker (pid 4161) is killed by signal: Killed.',
    cause: {
      en: 'The kernel killed a process because memory ran out: it reached the container’s limit, or the server has no memory left.',
      zh: '内存用光，内核杀掉了进程：可能是容器到了上限，也可能是整台服务器都没内存了。',
    },
    fix: [
      {
        en: 'Check whether it was the container’s limit (the command prints `true`).',
        zh: '检查是不是容器到了上限（如果是，会显示 `true`）。',
      },
      {
        en: 'Use fewer workers, smaller batches, or a larger `-m`.',
        zh: '减少 worker、减小批次，或调大 `-m`。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: "docker inspect --format '{{.State.OOMKilled}}' {trainName}",
      },
      { on: 'server', text: 'free -g' },
    ],
    evidence: 'partly',
    sources: [
      'https://github.com/pytorch/pytorch/issues/8976',
      'https://github.com/TorchSSL/TorchSSL/issues/4',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'illegal-instruction',
    phases: ['runtime'],
    pattern: /\bIllegal instruction\b|非法指令/i,
    sample: 'Illegal instruction (core dumped)',
    cause: {
      en: 'The program uses processor instructions that this processor doesn’t have. TensorFlow’s packages need AVX, for example.',
      zh: '程序用到了这颗处理器没有的指令。例如 TensorFlow 的安装包要求 AVX。',
    },
    fix: [
      {
        en: 'Check whether the processor has AVX: the command prints `avx` if it does.',
        zh: '检查处理器有没有 AVX；如果有，会打印 `avx`。',
      },
      {
        en: 'If it doesn’t, use another machine, or a package that was built without AVX. On a Mac with Apple silicon, run the image on the server instead.',
        zh: '如果没有，换一台机器，或者换不要求 AVX 的安装包。Apple 芯片的 Mac 上，请到服务器上运行这个镜像。',
      },
    ],
    commands: [{ on: 'container', text: 'grep -o -m1 -w avx /proc/cpuinfo' }],
    evidence: 'sourced',
    sources: ['https://github.com/tensorflow/tensorflow/issues/17411'],
    checked: '2026-11-28',
  },
  {
    id: 'emfile',
    phases: ['runtime'],
    pattern: /Too many open files/i,
    sample: 'OSError: [Errno 24] Too many open files',
    cause: {
      en: 'The process reached its limit of open files. In containers of Engine 29, the soft limit is 1024.',
      zh: '打开的文件数到了上限。Engine 29 的容器里，软限制默认是 1024。',
    },
    fix: [
      {
        en: 'Add `--ulimit nofile=65536:1048576`, or ask the administrator to set `default-ulimits`.',
        zh: '加 `--ulimit nofile=65536:1048576`，或请管理员设置 `default-ulimits`。',
      },
    ],
    commands: [{ on: 'container', text: 'ulimit -n' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/moby/moby/issues/51485',
      'https://github.com/sonic-net/sonic-buildimage/issues/24519',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'getpwuid',
    phases: ['runtime', 'run'],
    common: true,
    pattern: /getpwuid\(\): uid not found|I have no name!/i,
    sample: "KeyError: 'getpwuid(): uid not found: 1005'",
    cause: {
      en: 'Your uid has no account in the image, and the program looks up its name.',
      zh: '镜像里没有你这个 uid 的账号，而程序要查用户名。',
    },
    fix: [
      {
        en: `Pass \`-e USER="$(id -un)" -e HOME=${containerHome}\` to \`docker run\`.`,
        zh: `给 \`docker run\` 加上 \`-e USER="$(id -un)" -e HOME=${containerHome}\`。`,
      },
      {
        en: 'If that isn’t enough, mount the host’s list with `-v /etc/passwd:/etc/passwd:ro`, or create the user in the Dockerfile.',
        zh: '如果仍然失败，挂载宿主机的账号表：`-v /etc/passwd:/etc/passwd:ro`，或者在 Dockerfile 里建用户。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/vectorize-io/hindsight/issues/3934',
      'https://github.com/h2oai/h2o-llmstudio/issues/974',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'groups-name',
    phases: ['runtime'],
    pattern: /groups: cannot find name for group ID/i,
    sample: 'groups: cannot find name for group ID 1005',
    cause: {
      en: 'Your gid has no name in the image. This is harmless.',
      zh: '你的 gid 在镜像里没有组名，这没有影响。',
    },
    fix: [
      {
        en: 'Ignore it, or mount `/etc/group` read-only.',
        zh: '不用处理，也可以只读挂载 `/etc/group`。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/container-toolkit/troubleshooting.md',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'perm-file',
    phases: ['runtime'],
    common: true,
    pattern:
      /PermissionError: \[Errno 13\]|(?<!\(13: )Permission denied|: 权限不够/i,
    sample:
      "PermissionError: [Errno 13] Permission denied: '/workspace/checkpoint.pt'",
    cause: {
      en: 'Another uid owns the file, often root from an earlier run. Otherwise, the mount is read-only or SELinux blocks the access.',
      zh: '文件归别的 uid 所有，多半是之前以 root 运行时留下的；也可能是挂载成了只读，或者被 SELinux 挡住。',
    },
    fix: [
      {
        en: 'Check who owns it. Then give it back to yourself with a container that runs as root.',
        zh: '先看文件归谁，再用一个以 root 运行的容器把属主改回自己。',
      },
      {
        en: 'From now on, run with `--user`. With SELinux, add `:z` to the mount.',
        zh: '以后运行时加 `--user`。有 SELinux 就在挂载后加 `:z`。',
      },
    ],
    commands: [
      { on: 'server', text: 'ls -ln {home}/project' },
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm --user 0 -v {home}/project:/workspace {tag} chown -R "$(id -u):$(id -g)" /workspace',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
];
