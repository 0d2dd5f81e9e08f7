import type { ErrorRow } from '../schema/error';

/** Errors: docker run. Specific errors come before general ones. */
export const runErrors: readonly ErrorRow[] = [
  {
    id: 'rm-restart',
    phases: ['run'],
    // The second wording is from 20.10.
    pattern: /conflicting options: (cannot specify both )?--restart and --rm/i,
    sample:
      'docker: conflicting options: cannot specify both --restart and --rm',
    cause: {
      en: '`--rm` deletes the container when it exits and `--restart` starts it again, so you can’t use both.',
      zh: '`--rm` 在容器结束时删除容器，`--restart` 在容器结束后重新启动它，两者矛盾。',
    },
    fix: [
      {
        en: 'Use `--rm` for a shell and `--restart` for a service.',
        zh: '交互 shell 用 `--rm`，服务用 `--restart`。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'upper-ref',
    phases: ['run', 'build', 'pull'],
    pattern: /repository name (\([^)]*\) )?must be lowercase/i,
    sample:
      'invalid reference format: repository name (library/Ubuntu) must be lowercase',
    cause: {
      en: 'Image names must be lowercase. Tags may contain uppercase characters.',
      zh: '镜像名只能用小写，标签可以有大写。',
    },
    fix: [{ en: 'Write the name in lowercase.', zh: '把名称改成小写。' }],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'invalid-ref',
    phases: ['run', 'build', 'pull'],
    common: true,
    pattern: /invalid reference format/i,
    sample: 'docker: invalid reference format',
    cause: {
      en: 'Docker takes something else for the image name: a dash that a word processor replaced (`–`), an unquoted path with a space, an empty variable, a space after `\\`, or a space around `=`.',
      zh: 'Docker 把别的内容当成了镜像名：文字软件换成的长横线（`–`）、没加引号又带空格的路径、空变量、`\\` 后面多了空格，或者 `=` 两边有空格。',
    },
    fix: [
      {
        en: 'Retype the dashes, and quote paths.',
        zh: '重新输入横线，路径加引号。',
      },
      {
        en: 'Write the command on one line to find the mistake.',
        zh: '把命令写成一行，就容易看出哪里错了。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'unknown-shorthand',
    phases: ['run'],
    pattern: /unknown shorthand flag: '(.)' in (-\S+)/i,
    sample: "unknown shorthand flag: 'g' in -gpus",
    cause: {
      en: 'A long option has only one dash.',
      zh: '长选项只写了一个横线。',
    },
    fix: [
      {
        en: 'Use two dashes: `--gpus`, `--name`, `--rm`.',
        zh: '写两个横线：`--gpus`、`--name`、`--rm`。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'unknown-flag',
    phases: ['run'],
    pattern: /unknown flag: (--\S+)/i,
    sample: 'unknown flag: --gpu',
    cause: {
      en: 'This command has no such option: it’s mistyped (`--gpu`), or it belongs to another command or a newer client.',
      zh: '这条命令没有这个选项：拼错了（`--gpu`），或者它属于别的命令、更新的客户端。',
    },
    fix: [
      {
        en: 'Check the option in the command’s help.',
        zh: '在这条命令的帮助里核对选项。',
      },
    ],
    commands: [{ on: 'server', text: 'docker run --help' }],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'bad-shm',
    phases: ['run'],
    pattern: /for \"--shm-size\" flag: invalid s(uffix|ize)/i,
    sample:
      'invalid argument "16X" for "--shm-size" flag: invalid suffix: \'x\'',
    cause: {
      en: 'Docker doesn’t know this unit.',
      zh: 'Docker 不认识这个单位。',
    },
    fix: [
      {
        en: 'Use `b`, `k`, `m`, or `g`: `--shm-size 16g`.',
        zh: '用 `b`、`k`、`m`、`g`：`--shm-size 16g`。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'not-tty',
    phases: ['run'],
    pattern: /the input device is not a TTY/i,
    sample:
      "the input device is not a TTY. If you are using mintty, try prefixing the command with 'winpty'",
    cause: {
      en: '`-t` needs a terminal, and there is none: you’re in a script, in cron, in `ssh HOST COMMAND`, or in Git Bash.',
      zh: '`-t` 需要终端，而这里没有：脚本、cron、`ssh 主机 命令`，或 Git Bash。',
    },
    fix: [
      {
        en: 'Omit `-t`, and omit `-i` too if you don’t type anything.',
        zh: '去掉 `-t`；不需要输入的话，`-i` 也去掉。',
      },
      {
        en: 'Or use `ssh -t`; in Git Bash, put `winpty` before the command.',
        zh: '用 `ssh -t`；Git Bash 里在前面加 `winpty`。',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/docker/for-win/issues/1588'],
    checked: '2026-11-24',
  },
  {
    id: 'bad-ip',
    phases: ['run'],
    pattern: /invalid IP address: (\S+)/i,
    sample: 'docker: invalid IP address: localhost',
    cause: {
      en: 'The first of the three parts of `-p` must be a numeric address. `localhost` is a name, and in `9090:8080:70` the first part isn’t an address.',
      zh: '`-p` 三段里的第一段必须是数字地址。`localhost` 是主机名；`9090:8080:70` 的第一段不是地址。',
    },
    fix: [
      {
        en: 'Write `-p 127.0.0.1:8888:8888`.',
        zh: '写成 `-p 127.0.0.1:8888:8888`。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'bad-port',
    phases: ['run'],
    pattern: /invalid (hostPort|containerPort): (\S+)/i,
    sample: 'docker: invalid hostPort: 127.0.0.1',
    cause: {
      en: 'A part of `-p` isn’t a port number, or you wrote an address and only one port.',
      zh: '`-p` 里有一段不是端口号，或者写了地址却只有一个端口。',
    },
    fix: [
      {
        en: 'Write the address, the server’s port, and the container’s port: `-p 127.0.0.1:8888:8888`.',
        zh: '依次是地址、服务器端口、容器端口：`-p 127.0.0.1:8888:8888`。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'mount-abs',
    phases: ['run'],
    pattern: /mount path must be absolute/i,
    sample:
      'invalid mount config for type "volume": invalid mount path: \'8080\' mount path must be absolute',
    cause: {
      en: 'The right side of `-v` must be an absolute path in the container. If you wrote two numbers, you meant ports.',
      zh: '`-v` 右边必须是容器里的绝对路径。如果写的是两个数字，你要的应该是端口。',
    },
    fix: [
      {
        en: 'For ports, use `-p 127.0.0.1:9090:8080`. For directories, use `-v /data/images:/data`.',
        zh: '端口用 `-p 127.0.0.1:9090:8080`，目录用 `-v /data/images:/data`。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/tldr-pages/tldr/pull/7762',
      'https://github.com/9seconds/mtg/issues/275',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'volume-chars',
    phases: ['run'],
    pattern: /includes invalid characters for a local volume name/i,
    sample:
      'create example/foo: "example/foo" includes invalid characters for a local volume name',
    cause: {
      en: 'The left side of `-v` doesn’t start with `/` or `./`, so Docker took it for the name of a volume. In Git Bash, the shell may have rewritten the path.',
      zh: '`-v` 左边不以 `/` 或 `./` 开头，被当成了卷名；或者路径被 Git Bash 改写了。',
    },
    fix: [
      { en: 'Write the full path.', zh: '写完整路径。' },
      {
        en: 'In Git Bash, write `//c/…` or put `MSYS_NO_PATHCONV=1` before the command.',
        zh: 'Git Bash：写 `//c/…`，或在前面加 `MSYS_NO_PATHCONV=1`。',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/docs/pull/11399',
      'https://github.com/docker-archive/toolbox/issues/673',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'empty-colon',
    phases: ['run'],
    pattern: /empty section between colons/i,
    sample: 'docker: invalid spec: :/b: empty section between colons',
    cause: {
      en: 'The left side of `-v` is empty: a variable has no value, or you used `%cd%` in bash.',
      zh: '`-v` 左边是空的：变量没有值，或者在 bash 里写了 `%cd%`。',
    },
    fix: [
      {
        en: 'Print the variable first, then quote it: `"$PWD"` in bash, `${PWD}` in PowerShell, `%cd%` in cmd.',
        zh: '先打印变量的值，再加引号：`"$PWD"`；PowerShell 用 `${PWD}`，cmd 用 `%cd%`。',
      },
    ],
    evidence: 'partly',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'bind-missing',
    phases: ['run'],
    pattern: /bind source path does not exist/i,
    sample:
      'invalid mount config for type "bind": bind source path does not exist: /data/images',
    cause: {
      en: '`--mount` doesn’t create directories, and this one doesn’t exist *on the server*.',
      zh: '`--mount` 不会新建目录，而**服务器上**没有这个目录。',
    },
    fix: [
      {
        en: 'Check the spelling, or create it.',
        zh: '检查拼写，或者先建好这个目录。',
      },
    ],
    commands: [{ on: 'server', mends: true, text: 'mkdir -p {home}/project' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/docs/blob/main/content/manuals/engine/storage/bind-mounts.md',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'port-program',
    phases: ['run', 'ssh'],
    pattern: /failed to bind host port.*address already in use/i,
    sample:
      'failed to bind host port for 127.0.0.1:8888:172.17.0.2:80/tcp: address already in use',
    cause: {
      en: 'A program outside of Docker uses this port of the server, so `docker ps` doesn’t show it.',
      zh: '占用这个端口的是服务器上的普通程序，不是容器，`docker ps` 里看不到。',
    },
    fix: [
      {
        en: 'Choose another number before the second colon. The container’s own port stays the same.',
        zh: '换掉服务器那一段端口号，容器的端口不变。',
      },
    ],
    commands: [{ on: 'server', text: 'ss -tln' }],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'port-used',
    phases: ['run'],
    common: true,
    pattern: /port is already allocated|address already in use/i,
    sample: 'Bind for 0.0.0.0:8888 failed: port is already allocated',
    cause: {
      en: 'Another container or program already uses this port of the server.',
      zh: '服务器上这个端口已经被别人的容器或程序占用。',
    },
    fix: [
      {
        en: 'Choose another number before the second colon. The container’s own port stays the same.',
        zh: '换掉服务器那一段端口号，容器的端口不变。',
      },
      {
        en: 'Docker created the container but didn’t start it: remove it with `docker rm` before you try again.',
        zh: '容器已经创建，但没有启动，所以重试之前先用 `docker rm` 删除它。',
      },
    ],
    commands: [
      { on: 'server', text: "docker ps --format '{{.Names}} {{.Ports}}'" },
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm -it -p 127.0.0.1:{notebookPort}:{notebookInside} {tag}',
      },
    ],
    evidence: 'partly',
    sources: ['https://github.com/docker/docs/issues/13140'],
    checked: '2026-11-24',
  },
  {
    id: 'still-running',
    phases: ['run'],
    pattern: /cannot remove container.*container is running/i,
    sample:
      'cannot remove container "train": container is running: stop the container before removing or force remove',
    cause: {
      en: '`docker rm` removes only stopped containers.',
      zh: '`docker rm` 只删已停止的容器。',
    },
    fix: [
      {
        en: 'Stop it first, or use `docker rm -f NAME`, which kills the program immediately.',
        zh: '先停止容器；或者用 `docker rm -f 名称`，程序会被立刻终止。',
      },
    ],
    commands: [{ on: 'server', mends: true, text: 'docker stop {trainName}' }],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'name-used',
    phases: ['run'],
    common: true,
    pattern: /The container name \"?([^\"]+)\"? is already in use/i,
    sample:
      'Conflict. The container name "/bert" is already in use by container',
    cause: {
      en: 'A container with this name exists; it may be stopped.',
      zh: '已经有叫这个名称的容器，可能是停止状态。',
    },
    fix: [
      {
        en: 'Start it again, or remove it together with everything in it that isn’t in a mount.',
        zh: '继续用这个容器，或者删掉它（写在挂载以外的内容会一起删除）。',
      },
    ],
    commands: [
      { on: 'server', mends: true, text: 'docker start -ai {shellName}' },
      { on: 'server', mends: true, text: 'docker rm {shellName}' },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/docker/docs/issues/13140'],
    checked: '2026-11-24',
  },
  {
    id: 'name-bad',
    phases: ['run'],
    pattern: /Invalid container name \(([^)]*)\)/i,
    sample:
      'Invalid container name (小明), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed',
    cause: {
      en: 'Container names may contain ASCII letters, digits, `_`, `.`, and `-`. They start with a letter or digit and have at least two characters.',
      zh: '容器名称只能用英文字母、数字、`_`、`.`、`-`，以字母或数字开头，至少两个字符。',
    },
    fix: [
      {
        en: 'Use a name such as `bert-large`, without Chinese characters or slashes.',
        zh: '例如 `bert-large`；不能有汉字和斜杠。',
      },
    ],
    evidence: 'partly',
    sources: ['https://github.com/moby/moby/blob/master/daemon/names/names.go'],
    checked: '2026-11-24',
  },
  {
    id: 'no-hub',
    phases: ['run', 'pull', 'build'],
    pattern: /lookup registry-1\.docker\.io.*no such host/i,
    sample: 'dial tcp: lookup registry-1.docker.io: no such host',
    cause: {
      en: 'On the server, the image isn’t there, so Docker asks Docker Hub for it, which the server can’t reach. On the laptop, there is no internet or no DNS.',
      zh: '在服务器上：没有这个镜像，Docker 要从 Docker Hub 下载，而服务器连不上 Docker Hub。在自己的电脑上：没有联网，或者不能解析域名。',
    },
    fix: [
      {
        en: 'On the server, compare the name and tag with the list, or load the image.',
        zh: '服务器：和列表核对名称和标签，或者先导入镜像。',
      },
      {
        en: 'On the laptop, connect to the internet first. Behind a proxy, configure it in Docker.',
        zh: '自己的电脑：先联网；如果要用代理，就给 Docker 设置代理。',
      },
    ],
    commands: [{ on: 'server', text: 'docker image ls' }],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'cpus-range',
    phases: ['run'],
    pattern: /range of CPUs is from/i,
    sample:
      'range of CPUs is from 0.01 to 40.00, as there are only 40 CPUs available',
    cause: {
      en: '`--cpus` is larger than the number of cores of the machine.',
      zh: '`--cpus` 超过了机器的核数。',
    },
    fix: [
      {
        en: 'Use at most the upper number in the message.',
        zh: '最多写到报错里给出的上限。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'workdir-relative',
    phases: ['run'],
    pattern:
      /the working directory '([^']*)' is invalid, it needs to be an absolute path/i,
    sample:
      "the working directory 'work' is invalid, it needs to be an absolute path",
    cause: {
      en: '`-w` needs a path in the container that starts with `/`. In Git Bash, the shell may have changed the path.',
      zh: '`-w` 后面要写容器里以 `/` 开头的路径。在 Git Bash 里，路径可能被改写过。',
    },
    fix: [
      {
        en: 'Write the full path; in Git Bash, start it with two slashes.',
        zh: '写完整路径；Git Bash 里开头写两个斜杠。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'exec-permission',
    phases: ['run'],
    pattern: /exec: "[^"]*": permission denied/i,
    sample: 'exec: "/workspace/run.sh": permission denied',
    cause: {
      en: 'The file exists but can’t be executed (exit code 126): it isn’t executable, or it’s a directory.',
      zh: '文件存在，但不能执行（退出码 126）：没有 `x` 权限，或者它是一个目录。',
    },
    fix: [
      {
        en: 'Run `chmod +x` on it, or start it through its interpreter: `bash run.sh`.',
        zh: '`chmod +x`，或者用解释器启动：`bash run.sh`。',
      },
    ],
    evidence: 'sourced',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'no-image',
    phases: ['run'],
    common: true,
    notice: true,
    pattern:
      /Unable to find image '([^']+)' locally(?![\s\S]{0,300}Pulling from)/i,
    sample: "Unable to find image 'myimage:latest' locally",
    cause: {
      en: 'The server has no image with exactly this name and tag (no tag means `latest`), so Docker tries to download it and fails.',
      zh: '服务器上没有名称和标签都吻合的镜像（不写标签就是 `latest`），所以 Docker 尝试下载，而服务器不能上网。',
    },
    fix: [
      {
        en: 'Compare it with the list, character by character.',
        zh: '和列表逐字比对。',
      },
      {
        en: 'If it isn’t in the list, load it. If it’s listed as `<none>`, name it with `docker tag`.',
        zh: '如果列表里没有这个镜像，先导入；如果显示 `<none>`，用 `docker tag` 给它取名。',
      },
    ],
    commands: [{ on: 'server', text: 'docker image ls' }],
    evidence: 'partly',
    sources: ['https://github.com/moby/moby/issues/36915'],
    checked: '2026-11-24',
  },
  {
    id: 'pull-denied',
    phases: ['run', 'pull', 'build'],
    pattern:
      /pull access denied for|repository does not exist or may require 'docker login'/i,
    sample:
      "pull access denied for myimage, repository does not exist or may require 'docker login'",
    cause: {
      en: 'This machine has no such image, and Docker Hub has none with this name or only a private one. `docker run push x` has the same effect: Docker takes `push` for an image.',
      zh: '本机没有这个镜像，Docker Hub 上也没有，或者是私有的。`docker run push x` 也会这样：`push` 被当成了镜像名。',
    },
    fix: [
      {
        en: 'Correct the name, or load the archive first.',
        zh: '改正名称，或者先导入归档文件。',
      },
    ],
    commands: [{ on: 'server', text: 'docker image ls' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/moby/moby/issues/36915',
      'https://github.com/oracle/docker-images/issues/999',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'crlf',
    phases: ['run', 'build'],
    pattern:
      /(\^M|\\r).{0,40}(bad interpreter|No such file)|exec [^\n:]*\.sh: no such file or directory|bad interpreter: No such file/i,
    sample: 'exec /entrypoint.sh: no such file or directory',
    cause: {
      en: 'The script has Windows line endings. Its first line then names the program `/bin/bash` with an invisible character at the end, which doesn’t exist.',
      zh: '脚本用了 Windows 换行符，第一行的 `/bin/bash` 末尾多了一个看不见的字符，而这样的程序不存在。',
    },
    fix: [
      {
        en: 'Save it with LF, build again, and add `*.sh text eol=lf` to `.gitattributes`.',
        zh: '存成 LF，重新构建，并在 `.gitattributes` 里写 `*.sh text eol=lf`。',
      },
    ],
    commands: [{ on: 'server', text: 'file entrypoint.sh' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/anthropics/claude-quickstarts/issues/196',
      'https://github.com/bodleian/iiif-static-choices/issues/20',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'exec-not-found',
    phases: ['run'],
    common: true,
    pattern: /exec: \"([^\"]+)\": executable file not found in \$PATH/i,
    sample: 'exec: "--gpus": executable file not found in $PATH',
    cause: {
      en: 'Docker runs the first word after the image name. Either you put an option after the image name, or the program isn’t in the image.',
      zh: '镜像名后面的第一个词就是要启动的程序。可能选项写到了镜像名后面，也可能镜像里没有这个程序。',
    },
    fix: [
      {
        en: 'Move the options before the image name.',
        zh: '把选项移到镜像名前面。',
      },
      {
        en: 'Small images have no `bash`: use `sh`.',
        zh: '小镜像里没有 `bash`，用 `sh`。',
      },
    ],
    evidence: 'partly',
    sources: ['measured'],
    checked: '2026-11-24',
  },
  {
    id: 'exec-format',
    phases: ['run', 'build'],
    common: true,
    pattern: /exec format error/i,
    sample: 'exec /usr/bin/bash: exec format error',
    cause: {
      en: 'The image is for another processor than the server’s, usually arm64 from a Mac. Otherwise, a start script has no `#!` line.',
      zh: '镜像的处理器架构和服务器不同，多半是 Mac 上的 arm64。也可能是启动脚本没有 `#!` 行。',
    },
    fix: [
      {
        en: 'Check the image’s platform, then build again with `--platform linux/amd64`.',
        zh: '先查看镜像的架构，再用 `--platform linux/amd64` 重新构建。',
      },
    ],
    commands: [
      {
        on: 'server',
        text: "docker image inspect --format '{{.Os}}/{{.Architecture}}' {tag}",
      },
      { on: 'server', text: 'uname -m' },
      {
        on: 'laptop',
        mends: true,
        text: 'docker build --platform {platform} -t {tag} .',
      },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-mac/issues/5475',
      'https://github.com/docker/desktop-feedback/issues/498',
      'https://github.com/moby/moby/issues/22469',
    ],
    checked: '2026-11-24',
  },
  {
    id: 'platform-warn',
    phases: ['run', 'build'],
    notice: true,
    pattern:
      /requested image's platform \(([^)]+)\) does not match the detected host platform/i,
    sample:
      "WARNING: The requested image's platform (linux/arm64/v8) does not match the detected host platform (linux/amd64)",
    cause: {
      en: 'The image and the machine have different processors. On a Mac, this is only a warning because emulation helps. On the server, the image doesn’t run.',
      zh: '镜像和机器的处理器不同。Mac 上有模拟，所以只是警告；在服务器上，这个镜像不能运行。',
    },
    fix: [
      {
        en: 'Build the image for the server with `--platform linux/amd64`. On the Mac, add the same option to `docker run` to avoid the warning.',
        zh: '给服务器用的镜像要加 `--platform linux/amd64` 构建；在 Mac 上运行时也加上它，就不会再警告。',
      },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/stritzinger/braidnet/issues/13'],
    checked: '2026-11-24',
  },
];
