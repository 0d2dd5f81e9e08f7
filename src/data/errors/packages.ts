import type { ErrorRow } from '../schema/error';

/** Errors: packages of apt, pip, and conda, mostly in a build. Specific errors come before general ones. */
export const packageErrors: readonly ErrorRow[] = [
  {
    id: 'apt-dns',
    phases: ['build', 'runtime', 'host'],
    pattern: /Temporary failure resolving '[^']+'/i,
    sample: "Temporary failure resolving 'archive.ubuntu.com'",
    cause: {
      en: 'apt can’t resolve host names: the machine is offline (which is normal on the server), a VPN changed the DNS settings, or you need a proxy.',
      zh: 'apt 解析不了域名：机器没联网（服务器本来就这样），VPN 改了 DNS，或者要走代理。',
    },
    fix: [
      {
        en: 'Build on your laptop, which has internet. In a container on the server, apt can’t install anything.',
        zh: '在能联网的自己电脑上构建。服务器的容器里装不了 apt 软件包。',
      },
      {
        en: 'On the laptop, restart Docker after you connect or disconnect a VPN. If that doesn’t help, build with `--network host`.',
        zh: '自己的电脑：连上或断开 VPN 之后重启 Docker。如果仍然失败，加 `--network host` 构建。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        text: 'docker run --rm {image} getent hosts archive.ubuntu.com',
        phases: ['build'],
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker-library/official-images/issues/1736',
      'https://github.com/tianon/docker-brew-ubuntu-core/issues/142',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'apt-404',
    phases: ['build'],
    pattern:
      /E: Failed to fetch \S+\s+404\s+Not Found|E: Unable to fetch some archives, maybe run apt-get update/i,
    sample:
      'E: Failed to fetch http://security.ubuntu.com/ubuntu/pool/main/c/curl/libcurl4_7.68.0-1ubuntu2.19_amd64.deb  404  Not Found',
    cause: {
      en: 'The cached package list is out of date: `apt-get update` is in a separate, cached layer, and the version that it lists no longer exists.',
      zh: '软件包列表过期了：`apt-get update` 单独占一层，用的是缓存，列表里的版本已经从源里删掉。',
    },
    fix: [
      {
        en: 'Put update and install into the same `RUN`: `apt-get update && apt-get install -y …`.',
        zh: '把更新和安装写进同一个 `RUN`：`apt-get update && apt-get install -y …`。',
      },
      {
        en: 'Build once without the cache.',
        zh: '不用缓存，重新构建一次。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker build --no-cache --platform {platform} -t {tag} .',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/google/oss-fuzz/pull/561',
      'https://github.com/inovex/gitlab-ci-android/pull/18',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'apt-locate',
    phases: ['build', 'runtime', 'host'],
    common: true,
    pattern:
      /E: Unable to locate package \S+|E: Package '[^']+' has no installation candidate/i,
    sample: 'E: Unable to locate package libgl1-mesa-glx',
    cause: {
      en: 'apt doesn’t know this package: base images come without package lists, the name differs in this release (Ubuntu 24.04 and Debian 13 have no `libgl1-mesa-glx`), or the package is in a repository that isn’t enabled.',
      zh: 'apt 不认识这个包：基础镜像不带软件包列表，这个发行版里包名不同（Ubuntu 24.04、Debian 13 没有 `libgl1-mesa-glx`），或者它在没启用的源里。',
    },
    fix: [
      {
        en: 'Run `apt-get update` in the same `RUN`, before the installation.',
        zh: '在同一个 `RUN` 里，安装之前先 `apt-get update`。',
      },
      {
        en: 'Look up the name for your release: run `apt-cache search` after the update.',
        zh: '更新之后用 `apt-cache search` 查这个版本里的包名。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        text: 'docker run --rm {image} cat /etc/os-release',
        phases: ['build'],
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/RobotLocomotion/drake/pull/16707',
      'https://github.com/infiniflow/ragflow/issues/3965',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'apt-hash',
    phases: ['build', 'host'],
    pattern: /Hash Sum mismatch|File has unexpected size \(\d+ != \d+\)/i,
    sample: 'E: Failed to fetch … Hash Sum mismatch',
    cause: {
      en: 'The download doesn’t match the package list: the mirror is being updated, or a proxy delivers an old copy.',
      zh: 'apt 下载到的内容和列表不符：镜像源正在同步，或者代理给了旧的缓存。',
    },
    fix: [
      {
        en: 'Wait a few minutes and build again, or use another mirror.',
        zh: '等几分钟再构建，或者换一个镜像源。',
      },
      {
        en: 'If you’re behind a caching proxy, switch the mirror to `https`.',
        zh: '如果代理有缓存，把软件源改成 `https`。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker build --no-cache --platform {platform} -t {tag} .',
        phases: ['build'],
      },
    ],
    evidence: 'partly',
    sources: ['https://manpages.debian.org/bookworm/apt/apt-secure.8.en.html'],
    checked: '2026-11-27',
  },
  {
    id: 'apt-root',
    phases: ['build', 'runtime'],
    pattern:
      /are you root\?|Could not open lock file \S+ - open \(13: Permission denied\)|List directory \/var\/lib\/apt\/lists\/partial is missing/i,
    sample:
      'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)',
    cause: {
      en: 'apt isn’t running as root: the image or a `USER` line switched to another user, or the container runs with `--user`.',
      zh: 'apt 不是以 root 运行的：镜像（或前面的 `USER` 行）切到了别的用户，或者容器加了 `--user`。',
    },
    fix: [
      {
        en: 'In the Dockerfile, write `USER root` before the step and switch back after it.',
        zh: 'Dockerfile 里：这一步之前写 `USER root`，之后再切回原来的用户。',
      },
      {
        en: 'Don’t install packages in a running container: you lose them when you remove it. Install them in the Dockerfile.',
        zh: '不要在运行中的容器里安装，因为删除容器时软件包也会删除。请写进 Dockerfile。',
      },
    ],
    commands: [{ on: 'laptop', text: 'docker run --rm {image} id' }],
    evidence: 'partly',
    sources: [
      'https://jupyter-docker-stacks.readthedocs.io/en/latest/using/recipes.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'apt-lock',
    phases: ['host', 'build'],
    pattern:
      /Could not get lock \/var\/lib\/(?:dpkg|apt)\/\S+|is another process using it\?/i,
    sample:
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 3120 (unattended-upgr)',
    cause: {
      en: 'Another apt process is running, often the automatic updates after boot.',
      zh: '另一个 apt 正在运行，多半是开机后的自动更新。',
    },
    fix: [
      {
        en: 'Wait until it finishes. Don’t delete the lock file.',
        zh: '等它结束。不要删锁文件。',
      },
    ],
    commands: [
      { on: 'server', text: 'ps aux | grep -i [a]pt', phases: ['host'] },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-27',
  },
  {
    id: 'apt-unmet',
    phases: ['build', 'host'],
    pattern:
      /E: Unable to correct problems, you have held broken packages|The following packages have unmet dependencies/i,
    sample: 'E: Unable to correct problems, you have held broken packages.',
    cause: {
      en: 'Two packages need different versions of a third one. In CUDA images, it’s often `libcudnn8` or `libnccl2`, which the image holds at its own version.',
      zh: '两个包要求第三个包的不同版本。CUDA 镜像里常见的是 `libcudnn8`、`libnccl2`，镜像把它们锁在自己的版本上。',
    },
    fix: [
      {
        en: 'Remove the version from your install line, or use a base image with the CUDA and cuDNN versions that you need.',
        zh: '安装时不要写死版本；需要别的 CUDA、cuDNN 就换对应的基础镜像，不要自己装。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'docker run --rm {image} apt-mark showhold' },
    ],
    evidence: 'partly',
    sources: ['https://manpages.debian.org/bookworm/apt/apt-mark.8.en.html'],
    checked: '2026-11-27',
  },
  {
    id: 'apt-yes',
    phases: ['build'],
    pattern: /Do you want to continue\? \[Y\/n\]\s*Abort\./i,
    sample: 'Do you want to continue? [Y/n] Abort.',
    cause: {
      en: 'apt asks for confirmation, and a build can’t answer.',
      zh: 'apt 要你确认，而构建时没人能回答。',
    },
    fix: [
      {
        en: 'Add `-y`: `apt-get install -y --no-install-recommends …`.',
        zh: '加上 `-y`：`apt-get install -y --no-install-recommends …`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/build/building/best-practices/'],
    checked: '2026-11-27',
  },
  {
    id: 'tzdata',
    phases: ['build'],
    pattern:
      /Please select the geographic area in which you live|Configuring tzdata\s*\n[#\d. ]*-{5,}/i,
    sample:
      'Please select the geographic area in which you live. Subsequent configuration',
    cause: {
      en: '`tzdata` asks for your time zone, and the build waits forever.',
      zh: '`tzdata` 要你选时区，构建就一直等下去。',
    },
    fix: [
      {
        en: 'Start the install line with `DEBIAN_FRONTEND=noninteractive`.',
        zh: '在安装命令前面加 `DEBIAN_FRONTEND=noninteractive`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/build/building/best-practices/'],
    checked: '2026-11-27',
  },
  {
    id: 'yum-eol',
    phases: ['build'],
    pattern:
      /Cannot find a valid baseurl for repo|Cannot prepare internal mirrorlist: No URLs in mirrorlist/i,
    sample: 'Cannot find a valid baseurl for repo: base/7/x86_64',
    cause: {
      en: 'CentOS 7 and 8 have reached their end of life, and their mirrors are offline.',
      zh: 'CentOS 7、8 已经停止维护，软件源关闭了。',
    },
    fix: [
      {
        en: 'Use a base image with a supported distribution, such as Ubuntu, Debian, or Rocky Linux.',
        zh: '换发行版还在维护的基础镜像：Ubuntu、Debian、Rocky Linux。',
      },
      {
        en: 'If you need CentOS, point the repository files to `vault.centos.org`.',
        zh: '如果必须用 CentOS，就把源改到 `vault.centos.org`。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'docker run --rm {image} cat /etc/os-release' },
    ],
    evidence: 'partly',
    sources: ['https://www.centos.org/centos-linux-eol/'],
    checked: '2026-11-27',
  },
  {
    id: 'pip-network',
    phases: ['build', 'runtime'],
    common: true,
    pattern:
      /(?:NewConnectionError|ConnectTimeoutError|ReadTimeoutError|NameResolutionError)\S*[\s\S]{0,160}(?:\/simple\/|pypi|pythonhosted)|HTTPSConnectionPool\(host='(?:pypi\.org|files\.pythonhosted\.org)'/i,
    sample:
      "WARNING: Retrying (Retry(total=4, connect=None, read=None, redirect=None, status=None)) after connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object>: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/torch/",
    cause: {
      en: 'pip can’t reach the package index. On the server, that’s normal. On the laptop, the connection is slow, blocked, or needs a proxy.',
      zh: 'pip 连不上软件源。在服务器上本来就这样；在自己电脑上是网速慢、被拦截，或者要走代理。',
    },
    fix: [
      {
        en: 'Install packages in the Dockerfile, on the laptop, and transfer the image. To add a single package, transfer its wheels.',
        zh: '在自己电脑上写进 Dockerfile 安装，把镜像带到服务器。如果只缺一个包，可以只传它的 wheel。',
      },
      {
        en: 'On the laptop, use a mirror, and add `--timeout 120` for large wheels.',
        zh: '自己的电脑：换镜像源；大的 wheel 加 `--timeout 120`。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker build --build-arg PIP_INDEX_URL={pipMirror} --platform {platform} -t {tag} .',
        phases: ['build'],
      },
    ],
    evidence: 'partly',
    sources: ['https://pip.pypa.io/en/stable/topics/configuration/'],
    checked: '2026-11-27',
  },
  {
    id: 'pip-ssl',
    phases: ['build', 'runtime'],
    pattern:
      /SSL: CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|server certificate verification failed/i,
    sample:
      '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate',
    cause: {
      en: 'Your institute’s proxy decrypts TLS and presents a certificate that the image doesn’t trust. Otherwise, `ca-certificates` is missing or the clock is wrong.',
      zh: '单位的代理会解密 TLS，出示的证书镜像不信任。也可能是没装 `ca-certificates`，或者时钟不对。',
    },
    fix: [
      {
        en: 'In the Dockerfile, copy the proxy’s CA to `/usr/local/share/ca-certificates/` and run `update-ca-certificates`. For pip, also set `PIP_CERT` to that file.',
        zh: '在 Dockerfile 里把代理的 CA 复制到 `/usr/local/share/ca-certificates/`，执行 `update-ca-certificates`；pip 再用 `PIP_CERT` 指向这个文件。',
      },
      {
        en: 'In small images, install `ca-certificates` first.',
        zh: '小镜像先装 `ca-certificates`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://pip.pypa.io/en/stable/topics/https-certificates/'],
    checked: '2026-11-27',
  },
  {
    id: 'pip-no-match',
    phases: ['build', 'runtime'],
    pattern:
      /No matching distribution found for \S+|Could not find a version that satisfies the requirement \S+/i,
    sample: 'ERROR: No matching distribution found for torch==1.7.1',
    cause: {
      en: 'The index has no wheel of this version for this Python and processor: the Python in the image is too new or too old, the image is arm64, or a `+cu126` version needs PyTorch’s own index. pip prints the same message when it can’t reach any index.',
      zh: '软件源里没有适合这个 Python 和处理器的版本：镜像的 Python 太新或太旧，镜像是 arm64，或者 `+cu126` 这类版本要用 PyTorch 自己的源。完全连不上源时也报这一条。',
    },
    fix: [
      {
        en: 'Compare the Python version with the package’s files, and use a base image with a matching Python.',
        zh: '对照包提供的文件和 Python 版本，换 Python 合适的基础镜像。',
      },
      {
        en: 'On a Mac, build with `--platform linux/amd64`.',
        zh: 'Mac 上：构建时加 `--platform linux/amd64`。',
      },
      {
        en: 'For a CUDA build of PyTorch, add `--index-url https://download.pytorch.org/whl/cu126`.',
        zh: 'CUDA 版 PyTorch：`--index-url https://download.pytorch.org/whl/cu126`。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'docker run --rm {image} python --version' },
    ],
    evidence: 'partly',
    sources: ['https://pytorch.org/get-started/previous-versions/'],
    checked: '2026-11-27',
  },
  {
    id: 'pip-conflict',
    phases: ['build', 'runtime'],
    pattern:
      /ERROR: ResolutionImpossible|because these package versions have conflicting dependencies/i,
    sample:
      'ERROR: Cannot install a==1.0 and b==2.0 because these package versions have conflicting dependencies.',
    cause: {
      en: 'Two of your requirements need different versions of the same package. pip names them above this line.',
      zh: '依赖里有两行要求同一个包的不同版本。这一行上面写着是哪两个。',
    },
    fix: [
      {
        en: 'Remove the exact version from one of them and let pip choose.',
        zh: '把其中一个的版本号去掉，让 pip 自己选。',
      },
    ],
    evidence: 'sourced',
    sources: ['https://pip.pypa.io/en/stable/topics/dependency-resolution/'],
    checked: '2026-11-27',
  },
  {
    id: 'pip-git',
    phases: ['build', 'build-cuda', 'runtime'],
    pattern:
      /Cannot find command 'git'|git: (?:command )?not found|Git executable not found/i,
    sample:
      "ERROR: Cannot find command 'git' - do you have 'git' installed and in your PATH?",
    cause: {
      en: 'A requirement starts with `git+https://`, and the image has no git.',
      zh: '依赖里有 `git+https://` 开头的一行，而镜像里没有 git。',
    },
    fix: [
      {
        en: 'Install `git` with apt before the pip step.',
        zh: '在 pip 那一步之前用 apt 装 `git`。',
      },
    ],
    evidence: 'sourced',
    sources: ['https://pip.pypa.io/en/stable/topics/vcs-support/'],
    checked: '2026-11-27',
  },
  {
    id: 'git-unreachable',
    phases: ['build', 'build-cuda', 'runtime'],
    pattern:
      /fatal: unable to access 'https?:\/\/[^']+'|error: RPC failed; curl|fatal: early EOF|fetch-pack: unexpected disconnect/i,
    sample:
      "fatal: unable to access 'https://github.com/NVIDIA/apex/': Could not resolve host: github.com",
    cause: {
      en: 'git can’t reach the server, or the connection broke during a large clone.',
      zh: 'git 连不上服务器，或者克隆大仓库时中途断线。',
    },
    fix: [
      {
        en: 'Clone once on the laptop, outside the build, and `COPY` the directory.',
        zh: '在自己电脑上、构建之外克隆好，再用 `COPY` 放进镜像。',
      },
      {
        en: 'For a large repository, use `git clone --depth 1`.',
        zh: '仓库很大就用 `git clone --depth 1`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://git-scm.com/docs/git-clone'],
    checked: '2026-11-27',
  },
  {
    id: 'conda-init',
    phases: ['build', 'runtime'],
    pattern:
      /Your shell has not been properly configured to use 'conda activate'|CondaError: Run 'conda init' before 'conda activate'/i,
    sample: "CondaError: Run 'conda init' before 'conda activate'",
    cause: {
      en: '`conda activate` is a function of an interactive shell. `RUN`, `CMD`, and scripts don’t have it.',
      zh: '`conda activate` 是交互 shell 里的函数，`RUN`、`CMD` 和脚本里没有。',
    },
    fix: [
      {
        en: 'Don’t activate the environment; run the program in it: `conda run -n env python train.py`.',
        zh: '不用激活，直接在环境里运行：`conda run -n env python train.py`。',
      },
      {
        en: 'Or put the environment first in `PATH`: `ENV PATH=/opt/conda/envs/env/bin:$PATH`.',
        zh: '或者把环境放到 `PATH` 最前面：`ENV PATH=/opt/conda/envs/env/bin:$PATH`。',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://docs.conda.io/projects/conda/en/stable/commands/run.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'conda-http',
    phases: ['build', 'runtime'],
    pattern: /CondaHTTPError: HTTP \d+|HTTP 000 CONNECTION FAILED for url/i,
    sample:
      'CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.anaconda.org/conda-forge/linux-64/repodata.json>',
    cause: {
      en: 'conda can’t reach the channel: there is no internet (which is normal on the server), you need a proxy, or the mirror is down.',
      zh: 'conda 连不上频道：没有网络（服务器上本来就这样），要走代理，或者镜像源出了问题。',
    },
    fix: [
      {
        en: 'Build the environment in the Dockerfile on the laptop.',
        zh: '在自己电脑上，用 Dockerfile 建好环境。',
      },
      {
        en: 'If a mirror in `.condarc` is down, use another one.',
        zh: '`.condarc` 里的镜像源失效了，就换一个。',
      },
    ],
    commands: [
      {
        on: 'container',
        text: 'conda config --show channels default_channels',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://docs.conda.io/projects/conda/en/stable/user-guide/troubleshooting.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'conda-unsat',
    phases: ['build', 'runtime'],
    pattern:
      /LibMambaUnsatisfiableError|libmamba\s+Could not solve for environment specs|UnsatisfiableError: The following specifications|ResolvePackageNotFound|PackagesNotFoundError/i,
    sample: 'LibMambaUnsatisfiableError: Encountered problems while solving:',
    cause: {
      en: 'No set of versions satisfies all your requirements: a package isn’t in these channels, is pinned to one version, or needs a GPU, which a build doesn’t have (`__cuda`).',
      zh: '没有一组版本能同时满足要求：这些频道里没有某个包，版本写死了，或者包要求看到 GPU（`__cuda`），而构建时看不到。',
    },
    fix: [
      {
        en: 'Remove the versions and build strings from `environment.yml` (`conda env export --from-history` writes it without them).',
        zh: '去掉 `environment.yml` 里的版本和构建号（`conda env export --from-history` 导出的就没有）。',
      },
      {
        en: 'For CUDA packages, set `CONDA_OVERRIDE_CUDA=12.6` before the installation.',
        zh: '安装 CUDA 相关的包之前，设 `CONDA_OVERRIDE_CUDA=12.6`。',
      },
      {
        en: 'An environment from Windows or macOS doesn’t work on Linux. List only the packages that you import.',
        zh: 'Windows、macOS 导出的环境不能用在 Linux 上：只写自己要用的包。',
      },
    ],
    commands: [{ on: 'container', text: 'conda info' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/nicklashansen/tdmpc2/issues/13',
      'https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'dpkg-failed',
    phases: ['build', 'host'],
    notice: true,
    pattern:
      /E: Sub-process \/usr\/bin\/dpkg returned an error code|dpkg was interrupted, you must manually run/i,
    sample: 'E: Sub-process /usr/bin/dpkg returned an error code (1)',
    cause: {
      en: 'The package’s installation script failed. The reason is a few lines above: often a full disk, a service that can’t start in a build, or an emulated processor.',
      zh: '某个包的安装脚本失败了，原因在上面几行：常见的是磁盘满、构建时启动不了的服务，或者处理器是模拟的。',
    },
    fix: [
      {
        en: 'Find the first `error` above, and look that line up.',
        zh: '往上找第一个 `error`，按那一行去查。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'docker system df', phases: ['build'] },
      {
        on: 'server',
        mends: true,
        text: 'sudo dpkg --configure -a',
        phases: ['host'],
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-27',
  },
];
