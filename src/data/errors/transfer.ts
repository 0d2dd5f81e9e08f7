import type { ErrorRow } from '../schema/error';

/** Errors: save, upload, load. Specific errors come before general ones. */
export const transferErrors: readonly ErrorRow[] = [
  {
    id: 'cowardly',
    phases: ['transfer'],
    pattern: /cowardly refusing to save to a terminal/i,
    sample:
      'cowardly refusing to save to a terminal. Use the -o flag or redirect',
    cause: {
      en: '`docker save` would print gigabytes of binary data to your screen.',
      zh: '没有指定文件时，`docker save` 会把几个 GB 的二进制数据写到屏幕上，所以拒绝执行。',
    },
    fix: [{ en: 'Name a file with `-o`.', zh: '用 `-o` 指定文件名。' }],
    commands: [
      { on: 'laptop', mends: true, text: 'docker save -o train_1.0.tar {tag}' },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'save-unknown',
    phases: ['transfer'],
    pattern: /reference does not exist/i,
    sample: 'Error response from daemon: reference does not exist',
    cause: {
      en: '`docker save` found no image with this name and tag.',
      zh: '`docker save` 找不到这个名称和标签的镜像。',
    },
    fix: [
      {
        en: 'Copy the name and the tag from `docker image ls`.',
        zh: '从 `docker image ls` 里复制名称和标签。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'save-noarg',
    phases: ['transfer'],
    pattern: /['"]docker save['"] requires at least 1 argument/i,
    sample: "docker: 'docker save' requires at least 1 argument",
    cause: {
      en: '`-o` takes the file name, and the image name after it is missing.',
      zh: '`-o` 后面是文件名，再后面缺了镜像名。',
    },
    fix: [
      {
        en: 'Write the file name and the image name.',
        zh: '文件名和镜像名都要写。',
      },
    ],
    commands: [
      { on: 'laptop', mends: true, text: 'docker save -o train_1.0.tar {tag}' },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'invalid-tar',
    phases: ['transfer'],
    pattern: /archive\/tar: invalid tar header|invalid tar header/i,
    sample: 'archive/tar: invalid tar header',
    cause: {
      en: 'The file isn’t a tar archive, or no longer is: it was written through a PowerShell pipe, changed by a text-mode transfer, damaged, or compressed in a format that this engine can’t read (zstd on 20.10).',
      zh: '文件不是（或不再是）tar：经过了 PowerShell 管道，被文本模式传输改过，损坏了，或者这个引擎不能读取它的压缩格式（20.10 不能读 zstd）。',
    },
    fix: [
      { en: 'Compare the checksums on both sides.', zh: '比对两边的校验值。' },
      {
        en: 'If they match, save again with `-o`. If they don’t, upload again.',
        zh: '如果一致，用 `-o` 重新导出；如果不一致，重新上传。',
      },
    ],
    commands: [
      { on: 'server', text: 'sha256sum {home}/train_1.0.tar' },
      { on: 'server', text: 'file {home}/train_1.0.tar' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-win/issues/660',
      'https://github.com/docker/for-win/issues/758',
      'https://github.com/moby/moby/issues/14022',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'unexpected-eof',
    phases: ['transfer', 'pull'],
    pattern: /unexpected EOF/i,
    sample: 'unexpected EOF',
    cause: {
      en: 'The file is incomplete: the upload was interrupted, or the disk filled up while the file was written.',
      zh: '文件不完整：上传中断，或者写入时磁盘满了。',
    },
    fix: [
      {
        en: 'Compare the sizes and checksums, then resume or repeat the upload.',
        zh: '比对大小和校验值，然后续传或重传。',
      },
    ],
    commands: [{ on: 'server', text: 'ls -l {home}/train_1.0.tar' }],
    evidence: 'sourced',
    sources: ['https://github.com/microsoft/codamosa/issues/26'],
    checked: '2026-11-24',
  },
  {
    id: 'no-repositories',
    phases: ['transfer'],
    pattern:
      /(docker-import-\S*|\/var\/lib\/docker\/tmp\/\S*)\/repositories: no such file/i,
    sample:
      'open /var/lib/docker/tmp/docker-import-123/repositories: no such file or directory',
    cause: {
      en: 'The archive doesn’t describe an image: it’s empty or incomplete, it was packed a second time, or it comes from `docker export`.',
      zh: '归档文件里没有镜像的描述：文件是空的或不完整，外面又打包了一层，或者来自 `docker export`。',
    },
    fix: [
      {
        en: 'List its contents. They must include `manifest.json`; a single `.tar` inside means that it was packed twice.',
        zh: '列出内容：必须有 `manifest.json`；里面只有一个 `.tar`，说明包了两层。',
      },
    ],
    commands: [{ on: 'server', text: 'tar -tf {home}/train_1.0.tar' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-mac/issues/5973',
      'https://github.com/Start9Labs/start-technologies/issues/804',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'export-loaded',
    phases: ['transfer'],
    pattern: /docker-import-\S*\/(bin|boot|etc|usr|dev)\/json: no such file/i,
    sample:
      'open /var/lib/docker/tmp/docker-import-123/bin/json: no such file or directory',
    cause: {
      en: 'This is the file system of a *container*, from `docker export`. `docker load` reads only images.',
      zh: '这是 `docker export` 导出的**容器**文件系统，`docker load` 只读镜像。',
    },
    fix: [
      {
        en: 'Go back to the laptop and use `docker save`.',
        zh: '回到自己的电脑，用 `docker save`。',
      },
      {
        en: 'If you have only this file, `docker import` creates an image from it, without the start command and variables.',
        zh: '如果只剩这个文件，可以用 `docker import` 做成镜像，但镜像没有启动命令和环境变量。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/moby/moby/issues/10429',
      'https://github.com/DearCaat/MHIM-MIL/issues/19',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'no-command',
    phases: ['transfer'],
    pattern: /No command specified|no command specified/i,
    sample: 'docker: Error response from daemon: No command specified',
    cause: {
      en: 'The image doesn’t say what to start, which is typical after `docker import`.',
      zh: '镜像里没写启动后执行什么，`docker import` 得到的镜像就是这样。',
    },
    fix: [
      {
        en: 'Add the command, for example `bash`. It’s better to create the image with `docker save` and `docker load`.',
        zh: '在 `docker run` 里写上命令，例如 `bash`；最好改用 `docker save` 和 `docker load`。',
      },
    ],
    evidence: 'partly',
    sources: ['https://github.com/moby/moby/issues/38174'],
    checked: '2026-11-24',
  },
  {
    id: 'digest-missing',
    phases: ['transfer'],
    pattern: /content digest sha256:\w+: not found/i,
    sample:
      'unable to create manifests file: NotFound: content digest sha256:9f1a7b: not found',
    cause: {
      en: 'The image exists for several platforms, and the contents of one of them aren’t on this machine.',
      zh: '这个镜像登记了多个平台，其中一个平台的内容不在本机。',
    },
    fix: [
      {
        en: 'Pull or build it for the server’s platform, then save that one with `--platform linux/amd64` (Docker 28 and later).',
        zh: '按服务器的平台重新拉取或构建，再加 `--platform linux/amd64` 导出（Docker 28 及以上）。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/cli/issues/5476',
      'https://github.com/Ascend/cann-container-image/issues/83',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'no-export-target',
    phases: ['transfer'],
    pattern: /no suitable export target found for platform/i,
    sample: 'no suitable export target found for platform linux/amd64',
    cause: {
      en: 'The image isn’t available for the platform that you requested.',
      zh: '本机没有你要的那个平台的版本。',
    },
    fix: [
      {
        en: 'Build or pull with `--platform linux/amd64` first.',
        zh: '先用 `--platform linux/amd64` 构建或拉取。',
      },
    ],
    commands: [
      {
        on: 'laptop',
        text: "docker image inspect --format '{{.Os}}/{{.Architecture}}' {tag}",
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/docker/cli/issues/7278'],
    checked: '2026-11-24',
  },
  {
    id: 'no-space',
    phases: ['transfer', 'build', 'pull', 'run', 'runtime'],
    common: true,
    pattern: /no space left on device|设备上没有空间/i,
    sample: 'write /usr/lib/…: no space left on device',
    cause: {
      en: 'A disk is full. In a build or a pull, it’s the laptop’s disk or Docker Desktop’s virtual disk. On the server, it’s Docker’s disk or `/tmp`. Less often, the disk has run out of inodes.',
      zh: '磁盘满了。构建或拉取时满的是自己电脑的盘，或 Docker Desktop 的虚拟磁盘；在服务器上则是 Docker 自己的盘或 `/tmp`。偶尔是 inode 用完了。',
    },
    fix: [
      {
        en: 'In a build or a pull, free the build cache. With Docker Desktop, you can also enlarge its disk (Settings → Resources).',
        zh: '构建或拉取时：清理构建缓存。用 Docker Desktop 的话，也可以调大虚拟磁盘（Settings → Resources）。',
      },
      {
        en: 'On the server, find out which disk is full, and remove your own old images by name. Ask before you run any `prune` on a shared server.',
        zh: '在服务器上：先弄清是哪个盘满了，再按名称删掉自己的旧镜像。共用服务器上执行 `prune` 之前，先问别人。',
      },
      {
        en: 'Administrator ({contact}): move `data-root`, and if Docker uses the containerd store, also `/var/lib/containerd`.',
        zh: '管理员（{contact}）：迁移 `data-root`；用 containerd 存储的话，`/var/lib/containerd` 也要迁。',
      },
    ],
    commands: [
      { on: 'laptop', text: 'docker system df', phases: ['build', 'pull'] },
      {
        on: 'laptop',
        mends: true,
        text: 'docker builder prune',
        phases: ['build', 'pull'],
      },
      { on: 'server', text: 'df -h', phases: ['transfer', 'run', 'runtime'] },
      { on: 'server', text: 'df -i', phases: ['transfer', 'run', 'runtime'] },
      {
        on: 'server',
        text: 'docker system df',
        phases: ['transfer', 'run', 'runtime'],
      },
      {
        on: 'server',
        mends: true,
        text: 'docker image rm {imagePrefix}train:0.9',
        phases: ['transfer', 'run', 'runtime'],
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/graphistry/graphistry-cli/issues/30',
      'https://github.com/docker/docs/blob/main/content/manuals/engine/storage/containerd.md',
    ],
    checked: '2026-11-24',
  },
];
