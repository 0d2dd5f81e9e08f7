import type { ErrorRow } from '../schema/error';

/**
 * Errors: no answer from the daemon, and packages of the server. Specific errors
 * come before general ones.
 */
export const clientErrors: readonly ErrorRow[] = [
  {
    id: 'sock-perm',
    phases: ['client'],
    common: true,
    pattern:
      /permission denied while trying to connect to the (Docker daemon socket|docker API)/i,
    sample:
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    cause: {
      en: 'Your account may not use Docker: it isn’t in the `docker` group, or it was added after you logged in.',
      zh: '你的账号没有使用 Docker 的权限：不在 `docker` 组里，或者加进去之后还没重新登录。',
    },
    fix: [
      {
        en: 'Check whether `docker` is among your groups.',
        zh: '查看你所在的组里有没有 `docker`。',
      },
      {
        en: 'If you were added just now, log out and in again.',
        zh: '如果是刚加进去的，注销后重新登录。',
      },
      {
        en: 'If it isn’t, ask the administrator ({contact}) to run the command below: it requires root access. Don’t run `chmod 666` on the socket: membership in this group is equivalent to root access.',
        zh: '如果没有，请管理员（{contact}）以 root 权限执行下面的命令。不要对 socket 执行 `chmod 666`，因为这样等于把服务器的 root 权限给了所有人。',
      },
    ],
    commands: [
      { on: 'server', text: 'id' },
      { on: 'server', mends: true, text: 'sudo usermod -aG docker {user}' },
    ],
    evidence: 'partly',
    sources: [
      'https://github.com/docker/docs/blob/main/content/manuals/engine/install/linux-postinstall.md',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'daemon-down',
    phases: ['client'],
    common: true,
    pattern: /Cannot connect to the Docker daemon at/i,
    sample:
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    cause: {
      en: 'No daemon answers at the address that the client uses: the daemon isn’t running, or `DOCKER_HOST` or a context points somewhere else.',
      zh: '客户端要连接的地址没有应答：守护进程没有运行，或者 `DOCKER_HOST`、context 指向了别处。',
    },
    fix: [
      {
        en: 'On a laptop, start Docker Desktop and wait until it shows that it’s running.',
        zh: '自己的电脑：启动 Docker Desktop，等它显示运行中。',
      },
      {
        en: 'On Linux, check whether the service is running. Only root can start it.',
        zh: 'Linux：检查服务是否在运行；启动服务要 root 权限。',
      },
      {
        en: 'Check which context is in use, and unset `DOCKER_HOST`.',
        zh: '看当前用的是哪个 context，并清除环境变量 `DOCKER_HOST`。',
      },
    ],
    commands: [{ on: 'laptop', text: 'docker context ls' }],
    evidence: 'partly',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'api-old',
    phases: ['client'],
    pattern:
      /client version (\S+) is too old\. Minimum supported API version is (\S+)/i,
    sample:
      'client version 1.41 is too old. Minimum supported API version is 1.44',
    cause: {
      en: 'The engine no longer accepts clients this old: 29.0 requires API 1.44, later versions 1.40. Often the client isn’t `docker` itself but a tool with its own client library.',
      zh: '引擎不再接受这么旧的客户端：29.0 要求 API 1.44，后来的版本要求 1.40。往往不是 `docker` 命令，而是某个自带客户端库的工具。',
    },
    fix: [
      { en: 'Update the client or the tool.', zh: '更新客户端或那个工具。' },
      {
        en: 'As a workaround, the administrator can set `DOCKER_MIN_API_VERSION` for the daemon.',
        zh: '临时办法：管理员给守护进程设 `DOCKER_MIN_API_VERSION`。',
      },
    ],
    commands: [{ on: 'server', text: 'docker version' }],
    evidence: 'partly',
    sources: [
      'https://github.com/wagoodman/dive/issues/664',
      'https://github.com/chabad360/cockpit-docker/issues/16',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'api-new',
    phases: ['client'],
    pattern:
      /client version (\S+) is too new\. Maximum supported API version is (\S+)/i,
    sample:
      'client version 1.52 is too new. Maximum supported API version is 1.41',
    cause: {
      en: 'Your client requests an API version that the older engine doesn’t support, usually because a setting fixes the version.',
      zh: '客户端要求的接口版本太新，旧引擎不认识，多半是版本号在某处写死了。',
    },
    fix: [
      {
        en: 'Unset `DOCKER_API_VERSION`, or set it to the highest version that the message names.',
        zh: '清除环境变量 `DOCKER_API_VERSION`，或者设成报错里给出的最高版本。',
      },
      {
        en: 'Ask the administrator to update the server’s Docker.',
        zh: '请管理员更新服务器的 Docker。',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'signed-by',
    phases: ['host'],
    pattern: /Conflicting values set for option Signed-By/i,
    sample:
      'E: Conflicting values set for option Signed-By regarding source https://nvidia.github.io/…',
    cause: {
      en: 'Two source files list the same NVIDIA repository with different keys.',
      zh: '两个软件源文件写了同一个 NVIDIA 源，密钥却不同。',
    },
    fix: [
      {
        en: 'Administrator: remove the older one, usually `nvidia-docker.list` in `/etc/apt/sources.list.d`.',
        zh: '管理员：删掉旧的那个，一般是 `/etc/apt/sources.list.d` 里的 `nvidia-docker.list`。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/cloud-native-docs/blob/main/container-toolkit/troubleshooting.md',
    ],
    checked: '2026-11-24',
  },
];
