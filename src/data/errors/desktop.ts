import type { ErrorRow } from '../schema/error';

/**
 * Errors: Docker Desktop, WSL 2, and a client that isn't installed. Specific
 * errors come before general ones.
 */
export const desktopErrors: readonly ErrorRow[] = [
  {
    id: 'wsl-integration',
    phases: ['client'],
    pattern:
      /The command 'docker(?:-compose)?' could not be found in this WSL/i,
    sample: "The command 'docker' could not be found in this WSL 2 distro.",
    cause: {
      en: 'Docker Desktop isn’t running, or its integration with this Linux distribution is off.',
      zh: 'Docker Desktop 没在运行，或者没有打开与这个 Linux 发行版的集成。',
    },
    fix: [
      {
        en: 'Start Docker Desktop. Turn on your distribution under Settings → Resources → WSL integration, and select Apply & restart.',
        zh: '启动 Docker Desktop，到 Settings → Resources → WSL integration 打开你的发行版，再点 Apply & restart。',
      },
      {
        en: 'WSL 1 doesn’t work. Convert the distribution with `wsl --set-version NAME 2`.',
        zh: '版本 1 的发行版不能用，要用 `wsl --set-version 名称 2` 转换。',
      },
    ],
    commands: [{ on: 'laptop', text: 'wsl --list --verbose' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-win/issues/13088',
      'https://github.com/docker/docs/issues/11099',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'desktop-pipe',
    phases: ['client'],
    pattern:
      /(?:open |pipe[/\\])\S*(?:docker_engine|dockerDesktopLinuxEngine)\S*: The system cannot find the file specified|open \/\/\.\/pipe\/\S+: 系统找不到指定的文件/i,
    sample:
      'error during connect: Get "http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.51/containers/json": open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.',
    cause: {
      en: 'Docker Desktop isn’t running, or hasn’t finished starting.',
      zh: 'Docker Desktop 没有运行，或者还没启动完。',
    },
    fix: [
      {
        en: 'Start Docker Desktop and wait until its icon stops moving.',
        zh: '启动 Docker Desktop，等图标不再转动。',
      },
      {
        en: 'If it doesn’t start: update WSL, restart it, then start Docker Desktop again.',
        zh: '如果不能启动，就更新 WSL、重启 WSL，再启动 Docker Desktop。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'docker context ls' },
      { on: 'laptop', mends: true, text: 'wsl --update\nwsl --shutdown' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-win/issues/14975',
      'https://github.com/docker/for-win/issues/7186',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'virtualization-off',
    phases: ['client'],
    pattern:
      /virtualization (?:support )?(?:must be|is not|not) (?:enabled|detected)|HCS_E_HYPERV_NOT_INSTALLED|Please enable the Virtual Machine Platform Windows feature|WslRegisterDistribution failed with error: 0x80370102|WSL 2 installation is incomplete|requires a newer WSL kernel version/i,
    sample:
      'Please enable the Virtual Machine Platform Windows feature and ensure virtualization is enabled in the BIOS.',
    cause: {
      en: 'Docker Desktop needs WSL 2, and WSL 2 needs virtualization: it is off in the BIOS, a Windows feature is missing, or WSL is too old.',
      zh: 'Docker Desktop 需要 WSL 2，WSL 2 需要虚拟化：BIOS 里没打开，缺 Windows 功能，或者 WSL 太旧。',
    },
    fix: [
      {
        en: 'Turn on virtualization (Intel VT-x, AMD SVM) in the BIOS. Task Manager shows its state under Performance → CPU.',
        zh: '在 BIOS 里打开虚拟化（Intel VT-x、AMD SVM）。任务管理器的“性能 → CPU”里能看到状态。',
      },
      {
        en: 'Install and update WSL in PowerShell as administrator, then restart Windows.',
        zh: '用管理员身份打开 PowerShell，安装并更新 WSL，再重启 Windows。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'wsl --status' },
      {
        on: 'laptop',
        mends: true,
        text: 'wsl --install --no-distribution\nwsl --update',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://docs.docker.com/desktop/troubleshoot-and-support/troubleshoot/topics/',
      'https://learn.microsoft.com/en-us/windows/wsl/troubleshooting',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'file-sharing',
    phases: ['run'],
    pattern:
      /Mounts denied|is not shared from (?:the host|OS X) and (?:is|are) not known to Docker/i,
    sample:
      'docker: Error response from daemon: Mounts denied: The path /data is not shared from the host and is not known to Docker.',
    cause: {
      en: 'Docker Desktop lets containers see only some directories of your laptop, and this one isn’t among them. If the path is on the server, you typed a server command on the laptop.',
      zh: 'Docker Desktop 只让容器看到电脑上的部分目录，这个不在其中。路径是服务器上的话，说明你把服务器上的命令输到了自己的电脑上。',
    },
    fix: [
      {
        en: 'Add it under Settings → Resources → File sharing, or move the project into your home directory.',
        zh: '在 Settings → Resources → File sharing 里加上，或者把项目放到家目录下。',
      },
      {
        en: 'Check which machine this terminal is on.',
        zh: '检查这个终端是在哪台机器上。',
      },
    ],
    commands: [{ on: 'laptop', text: 'docker context ls' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/desktop-linux/issues/177',
      'https://github.com/hiero-ledger/hiero-local-node/issues/819',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'wsl-no-adapter',
    phases: ['run-gpu'],
    pattern: /WSL environment detected but no adapters were found/i,
    sample:
      'nvidia-container-cli: initialization error: WSL environment detected but no adapters were found: unknown',
    cause: {
      en: 'You asked for a GPU on a Windows laptop where WSL 2 sees no NVIDIA GPU: the laptop has none, its Windows driver is too old, or the distribution is WSL 1.',
      zh: '在 Windows 电脑上申请 GPU，而 WSL 2 看不到 NVIDIA 显卡：电脑没有，Windows 驱动太旧，或者发行版是 WSL 1。',
    },
    fix: [
      {
        en: 'If the laptop has no NVIDIA GPU, omit `--gpus`; the GPUs are in the server.',
        zh: '没有 NVIDIA 显卡就在自己电脑上去掉 `--gpus`；GPU 在服务器上。',
      },
      {
        en: 'If it has one, update the Windows driver and WSL. Don’t install a Linux driver in WSL.',
        zh: '如果有显卡，更新 Windows 驱动和 WSL。不要在 WSL 里装 Linux 驱动。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'nvidia-smi' },
      { on: 'laptop', mends: true, text: 'wsl --update\nwsl --shutdown' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-container-toolkit/issues/155',
      'https://github.com/OpenBMB/UltraRAG/issues/12',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'docker-missing',
    phases: ['client'],
    pattern:
      /\bdocker: (?:command )?not found|\bdocker\s?[:：]\s?未找到命令|找不到命令 ?“docker”|command not found: docker|(?:无法将“docker”|The term 'docker' is not recognized|'docker' (?:is not recognized|不是内部或外部命令))/i,
    sample: 'bash: docker: command not found',
    cause: {
      en: 'Docker isn’t installed on this machine, or you opened the terminal before you installed it. Containers have no `docker` command.',
      zh: '这台机器没装 Docker，或者终端是安装之前打开的。容器里面没有 `docker` 命令。',
    },
    fix: [
      {
        en: 'Check the prompt: are you on the laptop, on the server, or in a container?',
        zh: '看提示符：现在是在自己的电脑、服务器，还是容器里？',
      },
      {
        en: 'On the laptop, install Docker Desktop and open a new terminal. On the server, ask the administrator ({contact}).',
        zh: '自己的电脑：装 Docker Desktop，再开一个新终端。服务器：找管理员（{contact}）。',
      },
    ],
    commands: [{ on: 'server', text: 'hostname' }],
    evidence: 'partly',
    sources: ['https://docs.docker.com/get-started/get-docker/'],
    checked: '2026-11-27',
  },
];
