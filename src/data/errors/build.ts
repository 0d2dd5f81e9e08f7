import type { ErrorRow } from '../schema/error';

/** Errors: pulling and building. Specific errors come before general ones. */
export const buildErrors: readonly ErrorRow[] = [
  {
    id: 'rate-limit',
    phases: ['pull', 'build'],
    common: true,
    pattern: /toomanyrequests/i,
    sample:
      'toomanyrequests: You have reached your unauthenticated pull rate limit',
    cause: {
      en: 'Docker Hub limits the number of pulls per account or IP address, which a whole institute may share, and you’ve reached the limit.',
      zh: 'Docker Hub 按 IP（一个单位可能共用）或账号统计拉取次数，额度用完了。',
    },
    fix: [
      {
        en: 'Log in, wait a few hours, or get the image from a nearby registry or a file.',
        zh: '登录，等几个小时，或者改从就近的镜像仓库、归档文件获取。',
      },
    ],
    commands: [{ on: 'laptop', mends: true, text: 'docker login' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/hub-feedback/issues/2464',
      'https://github.com/wulabing/xray_docker/issues/25',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'mirror-403',
    phases: ['pull', 'build'],
    pattern:
      /(docker\.mirrors\.ustc|registry\.docker-cn|mirror\.aliyuncs).*(403|forbidden|no such host|denied)|registry-mirror.*(403|Forbidden)/i,
    sample:
      'Error response from daemon: … docker.mirrors.ustc.edu.cn … 403 Forbidden',
    cause: {
      en: 'Your registry-mirrors setting lists a public mirror that has shut down or only serves its own network.',
      zh: '设置里的公共加速器已经关闭，或者只对自家网络开放。',
    },
    fix: [
      {
        en: 'Remove it from `registry-mirrors` in `daemon.json` (Docker Desktop: Settings → Docker Engine) and restart.',
        zh: '从 `daemon.json` 的 `registry-mirrors` 里删掉（Docker Desktop 在 Settings → Docker Engine），然后重启。',
      },
      {
        en: 'Use your institute’s registry, or carry the base image as a file.',
        zh: '用单位的镜像仓库，或者把基础镜像当文件带过来。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker-practice/docker-registry-cn-mirror-test/issues/1',
      'https://github.com/Snailclimb/JavaGuide/issues/2893',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'unauthorized',
    phases: ['pull', 'build'],
    pattern:
      /unauthorized: (authentication required|incorrect username or password|your account)|denied: requested access to the resource is denied/i,
    sample: 'unauthorized: authentication required',
    cause: {
      en: 'The registry rejects your login: you aren’t logged in, the password is wrong, or you may not access this image. For NVIDIA’s registry, the user name is literally `$oauthtoken`.',
      zh: '镜像仓库拒绝了你的登录：没有登录、密码不对，或者没有这个镜像的权限。NVIDIA 的仓库要求用户名就写 `$oauthtoken`。',
    },
    fix: [
      {
        en: 'Log in to that registry. Put `$oauthtoken` in single quotes; otherwise, the shell replaces it with nothing.',
        zh: '登录到那个仓库；`$oauthtoken` 用单引号括起来，否则会被 shell 替换成空的。',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'x509',
    phases: ['pull', 'build'],
    pattern: /x509: certificate signed by unknown authority/i,
    sample: 'x509: certificate signed by unknown authority',
    cause: {
      en: 'A proxy that decrypts TLS, or a private registry, presents a certificate that your machine doesn’t trust.',
      zh: '解密 TLS 的代理或私有镜像仓库出示了一张本机不信任的证书。',
    },
    fix: [
      {
        en: 'For a private registry, put its CA into `/etc/docker/certs.d/HOST:PORT/ca.crt`.',
        zh: '私有仓库：把它的 CA 放到 `/etc/docker/certs.d/主机:端口/ca.crt`。',
      },
      {
        en: 'For a proxy, add its CA to the system’s certificate store and restart Docker. With Docker Desktop, add it to the store of Windows or macOS.',
        zh: '代理：把它的 CA 加进系统证书库，重启 Docker；Docker Desktop 则加进 Windows 或 macOS 的证书库。',
      },
    ],
    evidence: 'partly',
    sources: [
      'https://github.com/moby/moby/issues/36820',
      'https://github.com/distribution/distribution/issues/1731',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'manifest-unknown',
    phases: ['pull', 'build'],
    common: true,
    pattern: /manifest unknown|manifest for (\S+) not found/i,
    sample: 'manifest for nvidia/cuda:10.1-base not found: manifest unknown',
    cause: {
      en: 'The image exists, but this tag doesn’t, or no longer does: NVIDIA removes old CUDA tags, and `nvidia/cuda` has no `latest`.',
      zh: '镜像存在，但没有这个标签，或者标签已经下架：NVIDIA 会删除旧的 CUDA 标签，`nvidia/cuda` 也没有 `latest`。',
    },
    fix: [
      {
        en: 'Choose an existing tag and write it in full.',
        zh: '换一个存在的标签，写完整。',
      },
      {
        en: 'If a colleague still has the image, transfer it with `docker save` and `docker load`.',
        zh: '如果同事还有这个镜像，请他导出，你再导入。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/1768',
      'https://github.com/NVIDIA/nvidia-docker/issues/1735',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'no-manifest',
    phases: ['pull', 'build'],
    pattern: /no matching manifest for (\S+) in the manifest list/i,
    sample:
      'no matching manifest for linux/arm64/v8 in the manifest list entries',
    cause: {
      en: 'The image isn’t available for your laptop’s processor.',
      zh: '这个镜像没有适合你电脑处理器的版本。',
    },
    fix: [
      {
        en: 'Request the variant for the server.',
        zh: '指定服务器的平台。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        mends: true,
        text: 'docker pull --platform {platform} {image}',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/UM-Bridge/umbridge/issues/96',
      'https://github.com/Quentendo64/TonieToolbox/issues/36',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'invalid-signature',
    phases: ['build'],
    pattern: /At least one invalid signature was encountered/i,
    sample: 'At least one invalid signature was encountered.',
    cause: {
      en: 'The signatures are usually fine: the builder’s disk is full, or an old libseccomp or runc breaks the tools of a newer base image.',
      zh: '多半不是签名的问题：构建器的磁盘满了，或者 libseccomp、runc 太旧，和较新的基础镜像不兼容。',
    },
    fix: [
      { en: 'Free some disk space and build again.', zh: '腾出空间再构建。' },
      {
        en: 'If there is enough space, update Docker on this machine.',
        zh: '如果空间足够，更新这台机器上的 Docker。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'docker system df' },
      { on: 'laptop', mends: true, text: 'docker builder prune' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker-library/php/issues/898',
      'https://github.com/docker/for-mac/issues/6963',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'nvidia-key',
    phases: ['build'],
    pattern:
      /NO_PUBKEY A4B469963BF863CC|signatures couldn't be verified because the public key is not available: NO_PUBKEY/i,
    sample: 'NO_PUBKEY A4B469963BF863CC',
    cause: {
      en: 'NVIDIA changed its signing key in April 2022. Images built before then contain the old key.',
      zh: 'NVIDIA 在 2022 年 4 月换了签名密钥，之前的镜像里还是旧的。',
    },
    fix: [
      { en: 'Use a newer tag.', zh: '换较新的标签。' },
      {
        en: 'Or remove the `cuda` and `nvidia-ml` files from `/etc/apt/sources.list.d` before `apt-get update`. You rarely need that repository.',
        zh: '或者在 `apt-get update` 之前，删掉 `/etc/apt/sources.list.d` 里的 `cuda` 和 `nvidia-ml` 文件，一般用不着那个源。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/NVIDIA/nvidia-docker/issues/1631',
      'https://github.com/NVIDIA/cuda-repo-management/issues/1',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'no-release',
    phases: ['build'],
    pattern:
      /does not have a Release file|Release' no longer has|404\s+Not Found.*(buster|stretch|xenial|trusty|focal|bullseye)/i,
    sample:
      "The repository 'http://archive.ubuntu.com/ubuntu groovy Release' does not have a Release file.",
    cause: {
      en: 'The distribution in the base image has reached its end of life, and its packages moved to an archive.',
      zh: '基础镜像里的发行版已经停止维护，软件包搬进了归档站。',
    },
    fix: [
      {
        en: 'Choose a base image with a supported distribution.',
        zh: '换一个发行版还在维护的基础镜像。',
      },
      {
        en: 'If you need this one, point the sources to `archive.debian.org`, or to `old-releases.ubuntu.com` for Ubuntu releases that aren’t LTS. LTS releases stay where they are.',
        zh: '如果必须用这个发行版，Debian 把源指到 `archive.debian.org`，Ubuntu 的非 LTS 版本指到 `old-releases.ubuntu.com`；LTS 版本还在原处，不用改。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/oakestra/oakestra/issues/437',
      'https://github.com/rios0rios0/pipelines/pull/585',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'release-time',
    phases: ['build'],
    pattern: /Release file for .* is (not valid yet|expired)/i,
    sample:
      'Release file for http://… is not valid yet (invalid for another 3h)',
    cause: {
      en: 'The builder’s clock is wrong (Docker Desktop after sleep), or the package list comes from an archive and has expired.',
      zh: '构建器的时钟不对（Docker Desktop 休眠后常见），或者列表来自归档站，已经过期。',
    },
    fix: [
      { en: 'Restart Docker Desktop.', zh: '重启 Docker Desktop。' },
      {
        en: 'For an archive, pass `-o Acquire::Check-Valid-Until=false` to `apt-get update`.',
        zh: '如果用归档站，给 `apt-get update` 加 `-o Acquire::Check-Valid-Until=false`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://github.com/projectcalico/toolchain/pull/394'],
    checked: '2026-11-24',
  },
  {
    id: 'conda-tos',
    phases: ['build'],
    pattern: /CondaToSNonInteractiveError/i,
    sample:
      'CondaToSNonInteractiveError: Terms of Service have not been accepted',
    cause: {
      en: 'conda asks you to accept Anaconda’s terms for its default channels, and a build can’t answer.',
      zh: 'conda 要求先同意 Anaconda 默认频道的条款，而构建时不能回答。',
    },
    fix: [
      {
        en: 'Use only conda-forge: a miniforge or micromamba image, or `--override-channels -c conda-forge`.',
        zh: '只用 conda-forge：换 miniforge 或 micromamba 镜像，或加 `--override-channels -c conda-forge`。',
      },
      {
        en: 'Run `conda tos accept` only if your organization may use these channels.',
        zh: '单位有权使用这些频道时，才执行 `conda tos accept`。',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/NVIDIA/cudf-spark/issues/13114'],
    checked: '2026-11-24',
  },
  {
    id: 'pep668',
    phases: ['build', 'runtime'],
    pattern: /externally-managed-environment/i,
    sample: 'error: externally-managed-environment',
    cause: {
      en: 'The distribution’s Python (Debian 12, Ubuntu 23.04 and later) doesn’t let pip change it.',
      zh: '发行版自带的 Python（Debian 12、Ubuntu 23.04 及以上）不让 pip 改动。',
    },
    fix: [
      {
        en: 'Create a virtual environment in the Dockerfile and put it first in `PATH`.',
        zh: '在 Dockerfile 里建虚拟环境，放到 `PATH` 最前面。',
      },
      {
        en: 'In a single-purpose image, `pip install --break-system-packages` is acceptable.',
        zh: '只做一件事的镜像里，`pip install --break-system-packages` 也可以接受。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/DIAGNijmegen/rse-grand-challenge/issues/4765',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'micromamba-sub',
    phases: ['build'],
    pattern:
      /critical libmamba Subprocess call failed|Non-writable cache error/i,
    sample: 'Non-writable cache error.',
    cause: {
      en: 'micromamba can’t write its cache: the step runs as a user that the image doesn’t expect, or `HOME` isn’t writable.',
      zh: 'micromamba 写不了缓存：这一步的用户和镜像预期的不一样，或者 `HOME` 不可写。',
    },
    fix: [
      {
        en: 'Install as `$MAMBA_USER`. Switch to root only for apt, then switch back.',
        zh: '安装时用 `$MAMBA_USER`；只在用 apt 时切到 root，用完切回来。',
      },
      {
        en: 'At run time with `--user`, set `HOME` to a directory that you can write to.',
        zh: '运行时用了 `--user`，就把 `HOME` 设成可写的目录。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/mamba-org/micromamba-docker/tree/main/docs/faq',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'copy-missing',
    phases: ['build'],
    common: true,
    pattern:
      /failed to compute cache key.*not found|COPY failed: file not found in build context/i,
    sample: 'failed to compute cache key: "/requirements.txt": not found',
    cause: {
      en: '`COPY` looks only in the build context, and the file isn’t there: you build in the wrong directory, `.dockerignore` excludes the file, or its name is spelled differently.',
      zh: '`COPY` 只在构建上下文里找，而文件不在那里：目录不对、被 `.dockerignore` 排除，或者大小写不同。',
    },
    fix: [
      {
        en: 'Build in the project’s directory. The last argument is the context.',
        zh: '在项目目录里构建，最后一个参数就是上下文。',
      },
      { en: 'Check `.dockerignore`.', zh: '检查 `.dockerignore`。' },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'frontend-pull',
    phases: ['build'],
    pattern:
      /failed to resolve source metadata for docker\.io|failed to solve: .*docker\/dockerfile/i,
    sample:
      'failed to resolve source metadata for docker.io/docker/dockerfile:1',
    cause: {
      en: 'The builder can’t download the base image, or the frontend that the first line `# syntax=…` asks for.',
      zh: '构建器取不到基础镜像，或者取不到第一行 `# syntax=…` 要的程序。',
    },
    fix: [
      { en: 'Delete the `# syntax` line.', zh: '删掉 `# syntax` 那一行。' },
      {
        en: 'Load the base image from a file, and build without `--pull`.',
        zh: '从文件导入基础镜像，构建时不加 `--pull`。',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'nvcc-arch',
    phases: ['build-cuda'],
    pattern: /nvcc fatal\s*:\s*Unsupported gpu architecture '?(compute_\w+)'?/i,
    sample: "nvcc fatal   : Unsupported gpu architecture 'compute_120'",
    cause: {
      en: 'The compiler in the image doesn’t support one of the compute capabilities that you listed: it is too new for this CUDA version, or this version dropped it (CUDA 13 has no 6.x and 7.0).',
      zh: '镜像里的编译器不支持你写的某个计算能力：它对这个 CUDA 版本来说太新，或者已被移除（CUDA 13 没有 6.x 和 7.0）。',
    },
    fix: [
      {
        en: 'Remove that number from `TORCH_CUDA_ARCH_LIST`, or use a base image with another CUDA version.',
        zh: '从 `TORCH_CUDA_ARCH_LIST` 里去掉它，或者换 CUDA 版本不同的基础镜像。',
      },
    ],
    commands: [{ on: 'container', text: 'nvcc --list-gpu-arch' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/Dao-AILab/fast-hadamard-transform/issues/16',
      'https://github.com/NVlabs/FoundationPose/issues/30',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'arch-index',
    phases: ['build-cuda'],
    pattern:
      /arch_list\[-1\] \+= '\+PTX'|IndexError: list index out of range[\s\S]{0,200}(cpp_extension|arch_list)|Unknown CUDA arch/i,
    sample:
      "IndexError: list index out of range (torch/utils/cpp_extension.py, arch_list[-1] += '+PTX')",
    cause: {
      en: 'You’re compiling a CUDA extension where no GPU is visible, as in every `docker build`, and the build doesn’t know which GPUs to compile for.',
      zh: '编译 CUDA 扩展时看不到 GPU（`docker build` 里永远如此），又没有指定为哪些显卡编译。',
    },
    fix: [
      {
        en: 'Set `TORCH_CUDA_ARCH_LIST` in the Dockerfile *before* that step, and `FORCE_CUDA=1` for packages that read it.',
        zh: '在 Dockerfile 里，**在那一步之前**设好 `TORCH_CUDA_ARCH_LIST`；有的包还要 `FORCE_CUDA=1`。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/issues/28955',
      'https://github.com/NVIDIA/apex/issues/1819',
      'https://github.com/pytorch/ort/issues/95',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'cuda-home',
    phases: ['build-cuda'],
    pattern:
      /CUDA_HOME environment variable is not set|CUDA_HOME does not exist, unable to compile CUDA op|nvcc: (command )?not found/i,
    sample:
      'OSError: CUDA_HOME environment variable is not set. Please set it to your CUDA install root.',
    cause: {
      en: 'The image contains no CUDA compiler. Runtime images never do.',
      zh: '镜像里没有 CUDA 编译器，runtime 镜像都不带。',
    },
    fix: [
      {
        en: 'Use the `-devel` tag to build, and copy the result into the `-runtime` image (multi-stage).',
        zh: '用 `-devel` 标签编译，把结果复制进 `-runtime` 镜像（多阶段构建）。',
      },
    ],
    evidence: 'memory',
    sources: [],
    checked: '2026-11-24',
  },
  {
    id: 'cuda-mismatch',
    phases: ['build-cuda'],
    pattern:
      /detected CUDA version \(([\d.]+)\) mismatches the version that was used to compile/i,
    sample:
      'The detected CUDA version (12.8) mismatches the version that was used to compile PyTorch (11.8).',
    cause: {
      en: 'nvcc and the PyTorch in the image were built for different CUDA versions.',
      zh: '镜像里的 nvcc 和 PyTorch 对应的 CUDA 版本不同。',
    },
    fix: [
      {
        en: 'Use a base image and a wheel of the same CUDA version.',
        zh: '基础镜像和 wheel 用同一个 CUDA 版本。',
      },
      {
        en: 'If both have the same version, pip compiled the package next to another PyTorch: add `--no-build-isolation`.',
        zh: '如果两者本来一致，就是 pip 编译时另外安装了一个 PyTorch，请加上 `--no-build-isolation`。',
      },
    ],
    commands: [
      { on: 'container', text: 'nvcc --version' },
      {
        on: 'container',
        text: 'python -c "import torch; print(torch.version.cuda)"',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/pytorch/pytorch/blob/main/torch/utils/cpp_extension.py',
    ],
    checked: '2026-11-28',
  },
];
