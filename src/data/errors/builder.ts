import type { ErrorRow } from '../schema/error';

/**
 * Errors: the builder, the build context, registries, and proxies. Specific errors
 * come before general ones.
 */
export const builderErrors: readonly ErrorRow[] = [
  {
    id: 'proxy-refused',
    phases: ['pull', 'build', 'run'],
    pattern:
      /proxyconnect tcp: |error connecting to proxy|connecting to 127\.0\.0\.1:\d+: dial tcp/i,
    sample:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": proxyconnect tcp: dial tcp 127.0.0.1:7890: connect: connection refused',
    cause: {
      en: 'Docker is set to use a proxy that doesn’t answer: the proxy program is closed, or `127.0.0.1` means Docker Desktop’s virtual machine instead of your laptop.',
      zh: 'Docker 设了代理，但代理没有应答：代理软件没开，或者 `127.0.0.1` 指的是 Docker Desktop 的虚拟机，不是你的电脑。',
    },
    fix: [
      {
        en: 'Start the proxy, or remove it from Docker Desktop (Settings → Resources → Proxies).',
        zh: '打开代理软件，或者在 Docker Desktop 里去掉代理（Settings → Resources → Proxies）。',
      },
      {
        en: 'Use `http://host.docker.internal:7890` as the address, and allow connections from the local network in the proxy program.',
        zh: '地址写 `http://host.docker.internal:7890`，并在代理软件里允许局域网连接。',
      },
      {
        en: 'On a server, the proxy is in the systemd settings of the Docker service: ask the administrator ({contact}).',
        zh: '服务器上代理写在 Docker 服务的 systemd 设置里：找管理员（{contact}）。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        text: "docker info --format '{{.HTTPProxy}} {{.HTTPSProxy}}'",
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-win/issues/9400',
      'https://github.com/clash-verge-rev/clash-verge-rev/issues/3574',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'registry-timeout',
    phases: ['pull', 'build', 'run'],
    pattern:
      /request canceled while waiting for connection|TLS handshake timeout|Client\.Timeout exceeded while awaiting headers|(?:registry|docker|auth)\S*: dial tcp \S+: (?:i\/o timeout|connect: (?:network is unreachable|connection refused|no route to host))|dial tcp \S+:443: (?:i\/o timeout|connect: network is unreachable)/i,
    sample:
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    cause: {
      en: 'The registry doesn’t answer. On the server, that’s normal, because it has no internet. On the laptop, the network blocks Docker Hub or is slow.',
      zh: '镜像仓库没有应答。服务器上本来就这样：没有外网。在自己电脑上，可能是网络屏蔽了 Docker Hub，也可能是网络太慢。',
    },
    fix: [
      {
        en: 'On the server, load the image from a file instead of pulling it, and compare its name and tag with the list.',
        zh: '服务器上：不要拉取，从文件导入；再和列表核对名称和标签。',
      },
      {
        en: 'On the laptop, use your institute’s registry, a mirror that works, or a proxy.',
        zh: '自己的电脑：用单位的镜像仓库或可用的加速器，或者走代理。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker image ls', phases: ['run'] },
      {
        on: 'laptop',
        text: "docker info --format '{{.RegistryConfig.Mirrors}}'",
        phases: ['pull', 'build'],
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/docker-hub/image-library/mirror/'],
    checked: '2026-11-27',
  },
  {
    id: 'registry-http',
    phases: ['pull', 'build', 'transfer'],
    pattern: /server gave HTTP response to HTTPS client/i,
    sample:
      'Get "https://registry.example.org:5000/v2/": http: server gave HTTP response to HTTPS client',
    cause: {
      en: 'The private registry uses plain HTTP. Docker requires HTTPS unless the registry is on its list of exceptions.',
      zh: '私有镜像仓库用的是 HTTP，而 Docker 只接受 HTTPS，除非把它列为例外。',
    },
    fix: [
      {
        en: 'Add the address to `insecure-registries` in the `daemon.json` of the machine that pulls or pushes (Docker Desktop: Settings → Docker Engine), then restart Docker.',
        zh: '在拉取、推送的那台机器上，把地址加进 `daemon.json` 的 `insecure-registries`（Docker Desktop 在 Settings → Docker Engine），再重启 Docker。',
      },
      {
        en: 'It’s better to give the registry a certificate: ask the administrator ({contact}).',
        zh: '更好的办法是请管理员（{contact}）给仓库配证书。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        text: "docker info --format '{{.RegistryConfig.InsecureRegistryCIDRs}} {{.RegistryConfig.IndexConfigs}}'",
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/distribution/distribution/issues/1874',
      'https://github.com/distribution/distribution/issues/2061',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'credential-helper',
    phases: ['pull', 'build', 'client'],
    pattern:
      /error (?:getting|listing|storing) credentials - err: .*docker-credential-|docker-credential-\w+(?:\.exe)?"?: (?:executable file not found|.*exec format error)/i,
    sample:
      'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
    cause: {
      en: '`~/.docker/config.json` names a program that stores passwords, and this shell can’t find it: Docker Desktop was removed or is closed, or you’re in WSL, whose `PATH` doesn’t include it.',
      zh: '`~/.docker/config.json` 里写了一个保存密码的程序，而这个 shell 找不到：Docker Desktop 卸载了或没开，或者你在 WSL 里，`PATH` 里没有它。',
    },
    fix: [
      {
        en: 'Start Docker Desktop and open a new terminal.',
        zh: '启动 Docker Desktop，再开一个新终端。',
      },
      {
        en: 'If you don’t need it, delete the line `"credsStore": "desktop"` (or `desktop.exe`) from that file.',
        zh: '如果不需要它，从那个文件里删掉 `"credsStore": "desktop"`（或 `desktop.exe`）这一行。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-mac/issues/7445',
      'https://github.com/lux4rd0/grafana-loki-syslog-aio/issues/16',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'buildx-missing',
    phases: ['build', 'client'],
    pattern:
      /buildx component is missing or broken|'buildx' is not a docker command|unknown flag: --mount\b.*build|the --(?:mount|chmod|link) option requires BuildKit/i,
    sample:
      'ERROR: BuildKit is enabled but the buildx component is missing or broken.',
    cause: {
      en: 'The Dockerfile or the command needs BuildKit, and the `buildx` plugin isn’t installed. Since Docker 23, it’s a separate package.',
      zh: 'Dockerfile 或命令需要 BuildKit，而 `buildx` 插件没装。从 Docker 23 起它是单独的软件包。',
    },
    fix: [
      {
        en: 'Install `docker-buildx-plugin` (Docker’s packages) or `docker-buildx` (Ubuntu’s packages). Docker Desktop includes it.',
        zh: '安装 `docker-buildx-plugin`（Docker 官方源）或 `docker-buildx`（Ubuntu 源）。Docker Desktop 自带。',
      },
    ],
    commands: [{ on: 'laptop', text: 'docker buildx version' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/myoung34/docker-github-actions-runner/issues/280',
      'https://github.com/docker/cli/blob/master/docs/deprecated.md',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'multi-platform',
    phases: ['build'],
    pattern:
      /Multi-?platform build is not supported for the docker driver|Multiple platforms feature is currently not supported for docker driver|docker exporter does not currently support exporting manifest lists/i,
    sample:
      'ERROR: Multi-platform build is not supported for the docker driver.',
    cause: {
      en: '`--platform` names two platforms, and this image store holds one per tag. The server needs only one.',
      zh: '`--platform` 写了两种处理器，而这种镜像存储一个标签只能放一种。给服务器用只要一种。',
    },
    fix: [
      {
        en: 'Build for the server only.',
        zh: '只为服务器构建。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker build --platform {platform} -t {tag} .',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/buildx/issues/1996',
      'https://github.com/lima-vm/lima/pull/3941',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'qemu-crash',
    phases: ['build', 'run'],
    pattern: /qemu: uncaught target signal \d+/i,
    sample:
      'qemu: uncaught target signal 11 (Segmentation fault) - core dumped',
    cause: {
      en: 'The image is for another processor than your laptop’s, and the emulator crashed. This happens with compilers and CUDA tools on a Mac with Apple Silicon.',
      zh: '镜像的处理器和你的电脑不同，模拟器崩溃了。在 Apple 芯片的 Mac 上编译、运行 CUDA 工具时会碰到。',
    },
    fix: [
      {
        en: 'In Docker Desktop on a Mac, turn on Rosetta for amd64 (Settings → General). It replaces QEMU.',
        zh: 'Mac 的 Docker Desktop：打开 amd64 的 Rosetta（Settings → General），它会代替 QEMU。',
      },
      {
        en: 'Build again, because the crash doesn’t always occur at the same place. Run long compilations on a machine with an Intel or AMD processor.',
        zh: '再构建一次，崩溃的位置不固定。如果编译要很久，换一台 Intel 或 AMD 处理器的机器构建。',
      },
    ],
    commands: [
      { on: 'laptop', text: "docker info --format '{{.Architecture}}'" },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-mac/issues/5123',
      'https://github.com/docker/desktop-feedback/issues/326',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'context-permission',
    phases: ['build'],
    pattern:
      /error from sender: open .*: permission denied|error checking context: .*(?:no permission to read|can't stat)|unable to evaluate symlinks in context path/i,
    sample:
      'ERROR: failed to solve: error from sender: open /home/me/project/runs/.lock: permission denied',
    cause: {
      en: 'Docker sends the whole directory to the builder and can’t read one of the files: often a container wrote it as root, or you’re building in `/tmp` or in your home directory.',
      zh: 'Docker 会把整个目录发给构建器，其中有个文件你没有权限读：多半是容器以 root 写的目录，或者你在 `/tmp`、家目录里构建。',
    },
    fix: [
      {
        en: 'Put the Dockerfile and your code into a separate directory and build there.',
        zh: '把 Dockerfile 和代码放进单独的目录，在那里构建。',
      },
      {
        en: 'Add the directory to `.dockerignore`.',
        zh: '把那个目录写进 `.dockerignore`。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/moby/moby/issues/41170',
      'https://github.com/docker/buildx/issues/1781',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'context-outside',
    phases: ['build'],
    pattern: /forbidden path outside the build context/i,
    sample: 'COPY failed: forbidden path outside the build context: ../data ()',
    cause: {
      en: '`COPY` and `ADD` see only the directory that you build, and `..` leads out of it.',
      zh: '`COPY`、`ADD` 只能看到构建的那个目录里的文件，`..` 指到外面去了。',
    },
    fix: [
      {
        en: 'Build in the parent directory and name the file: `docker build -f project/Dockerfile .`',
        zh: '到上一级目录构建，并指定文件：`docker build -f project/Dockerfile .`',
      },
      {
        en: 'Keep data sets out of the image: mount them with `docker run -v`.',
        zh: '数据集不要放进镜像，`docker run` 时挂载。',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/build/concepts/context/'],
    checked: '2026-11-27',
  },
  {
    id: 'no-dockerfile',
    phases: ['build'],
    pattern:
      /failed to read dockerfile: open \S+: no such file|unable to (?:prepare context: unable to )?evaluate symlinks in Dockerfile path|unable to prepare context: path ".*" not found/i,
    sample:
      'ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
    cause: {
      en: 'There is no file named `Dockerfile` in the directory: you’re in another one, or an editor saved it as `Dockerfile.txt`.',
      zh: '构建的目录里没有叫 `Dockerfile` 的文件：目录不对，或者编辑器存成了 `Dockerfile.txt`。',
    },
    fix: [
      {
        en: 'Change to the project directory, or pass the file with `-f`.',
        zh: '切换到项目目录，或者用 `-f` 指定文件。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker build -f Dockerfile.txt --platform {platform} -t {tag} .',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/cli/docker/buildx/build/'],
    checked: '2026-11-27',
  },
  {
    id: 'build-noarg',
    phases: ['build'],
    pattern:
      /['"]docker (?:buildx )?(?:image )?build['"] requires (?:exactly )?1 argument/i,
    sample: '"docker build" requires exactly 1 argument.',
    cause: {
      en: 'The command doesn’t name the directory to build from, or it has a word too many, such as a path with a space.',
      zh: '命令里没有写从哪个目录构建，或者多写了一个词，比如路径里有空格。',
    },
    fix: [
      {
        en: 'Go to the directory of the Dockerfile, and end the command with a space and a dot.',
        zh: '进入 Dockerfile 所在的目录，在命令末尾加一个空格和一个点。',
      },
      {
        en: 'Put a path that contains spaces in quotation marks.',
        zh: '路径里有空格时，用引号括起来。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker build --platform {platform} -t {tag} .',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-28',
  },
  {
    id: 'dockerfile-syntax',
    phases: ['build'],
    pattern:
      /dockerfile parse error(?: on)? line \d+|dockerfile parse error: |unknown instruction: \S+|the Dockerfile (?:\(\S+\) )?cannot be empty|no build stage in current context/i,
    sample:
      'ERROR: failed to solve: dockerfile parse error on line 3: unknown instruction: &&',
    cause: {
      en: 'A line doesn’t start with an instruction. Often the `\\` at the end of the previous line is missing or followed by a space, or a comment interrupts the command.',
      zh: '有一行不是以指令开头。多半是上一行末尾少了 `\\`，或者 `\\` 后面多了空格，或者命令中间插了注释。',
    },
    fix: [
      {
        en: 'Check the line with this number and the one before it. Paste the Dockerfile into the box: it marks the line.',
        zh: '看这一行和它的上一行。把 Dockerfile 贴进搜索框，会标出位置。',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/dockerfile/#format'],
    checked: '2026-11-27',
  },
  {
    id: 'base-not-found',
    phases: ['build'],
    pattern:
      /failed to solve: (?:\S+: )?(?:failed to resolve source metadata for )?\S+: \S+: not found/i,
    sample:
      'ERROR: failed to solve: nvidia/cuda:10.1-base: failed to resolve source metadata for docker.io/nvidia/cuda:10.1-base: docker.io/nvidia/cuda:10.1-base: not found',
    cause: {
      en: 'The tag in `FROM` doesn’t exist, or no longer does: NVIDIA removes old CUDA tags, and `nvidia/cuda` has no `latest`.',
      zh: '`FROM` 里的标签不存在，或者已经下架：NVIDIA 会删除旧的 CUDA 标签，`nvidia/cuda` 也没有 `latest`。',
    },
    fix: [
      {
        en: 'Choose an existing tag and write it in full.',
        zh: '换一个存在的标签，写完整。',
      },
      {
        en: 'If it’s an image of your own on this laptop, compare the name with `docker image ls`.',
        zh: '如果用的是自己电脑上的镜像，和 `docker image ls` 核对名称。',
      },
    ],
    commands: [{ on: 'laptop', text: 'docker image ls' }],
    needsOtherImage: true,
    evidence: 'sourced',
    sources: ['https://github.com/NVIDIA/nvidia-docker/issues/1735'],
    checked: '2026-11-27',
  },
  {
    id: 'source-not-found',
    phases: ['build'],
    pattern: /\/bin\/sh: \d+: (?:source|pushd|\[\[): not found/i,
    sample: '/bin/sh: 1: source: not found',
    cause: {
      en: '`RUN` uses `/bin/sh`, which is dash on Debian and Ubuntu. `source` and `[[` work only in bash.',
      zh: '`RUN` 用的是 `/bin/sh`，在 Debian、Ubuntu 上是 dash。`source`、`[[` 只有 bash 才有。',
    },
    fix: [
      {
        en: 'Write `.` instead of `source`.',
        zh: '用 `.` 代替 `source`。',
      },
      {
        en: 'Or set `SHELL ["/bin/bash", "-c"]` above the step.',
        zh: '或者在这一步前面写 `SHELL ["/bin/bash", "-c"]`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/dockerfile/#shell'],
    checked: '2026-11-27',
  },
  {
    id: 'program-not-found',
    phases: ['build', 'run', 'runtime'],
    pattern:
      /\/bin\/(?:ba)?sh: (?:line )?\d+: (?!nvidia-smi|nvcc|git|gcc|g\+\+|make|cmake|rsync)\S+: (?:command )?not found/i,
    sample: '/bin/sh: 1: wget: not found',
    cause: {
      en: 'The image doesn’t contain this program. Base images are small: you have to install even `wget`, `curl`, `unzip`, and `sudo`.',
      zh: '镜像里没有这个程序。基础镜像很精简，`wget`、`curl`、`unzip`、`sudo` 都要自己装。',
    },
    fix: [
      {
        en: 'Install it with apt in an earlier step. Omit `sudo`: a build already runs as root.',
        zh: '在前面的步骤里用 apt 安装。`sudo` 不用写：构建本来就是 root。',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/build/building/best-practices/'],
    checked: '2026-11-27',
  },
  {
    id: 'step-failed',
    phases: ['build'],
    notice: true,
    pattern:
      /process ".{1,600}" did not complete successfully: exit code: (?!137\b)\d+|executor failed running \[.{1,600}\]: exit code: (?!137\b)\d+|The command '.{1,600}' returned a non-zero code: \d+/i,
    sample:
      'ERROR: failed to solve: process "/bin/sh -c pip install -r requirements.txt" did not complete successfully: exit code: 1',
    cause: {
      en: 'A `RUN` step failed. This line names only the step; its output above gives the reason.',
      zh: '某个 `RUN` 步骤失败了。这一行只说是哪一步，原因在它上面那一步的输出里。',
    },
    fix: [
      {
        en: 'Build with the full output and read the first error.',
        zh: '带上全部输出再构建，看第一个错误。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        text: 'docker build --progress plain --no-cache --platform {platform} -t {tag} .',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/cli/docker/buildx/build/'],
    checked: '2026-11-27',
  },
];
