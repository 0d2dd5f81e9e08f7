import type { ErrorRow } from '../schema/error';

/** Errors: containers, images, networks, and compose. Specific errors come before general ones. */
export const containerErrors: readonly ErrorRow[] = [
  {
    id: 'mount-file-directory',
    phases: ['run'],
    pattern:
      /Are you trying to mount a directory onto a file \(or vice-versa\)/i,
    sample:
      'error mounting "/home/me/config.yaml" to rootfs at "/app/config.yaml": not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)?',
    cause: {
      en: 'One side of `-v` is a file and the other a directory. If the file on the left doesn’t exist, Docker creates a *directory* with that name.',
      zh: '`-v` 一边是文件，另一边是目录。左边的文件不存在时，Docker 会建一个同名的**目录**。',
    },
    fix: [
      {
        en: 'Remove the empty directory that Docker created, put the file there, and run the command again. `--mount` refuses a missing path instead.',
        zh: '删掉 Docker 建的空目录，放好文件再运行。如果用 `--mount`，路径不存在时会直接报错。',
      },
    ],
    commands: [{ on: 'server', text: 'ls -ld {home}/project' }],
    evidence: 'sourced',
    sources: [
      'https://github.com/moby/moby/issues/36428',
      'https://github.com/moby/moby/issues/13121',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'mount-source',
    phases: ['run'],
    pattern: /error while creating mount source path '[^']+'/i,
    sample:
      "error while creating mount source path '/opt/data': mkdir /opt/data: read-only file system",
    cause: {
      en: 'The directory on the left of `-v` doesn’t exist, and Docker can’t create it: Docker is the snap package, which sees only `/home`, or the path is on a network disk (NFS) where root can’t write.',
      zh: '`-v` 左边的目录不存在，而 Docker 建不了：Docker 是 snap 版，只能看到 `/home`；或者那里是网络盘（NFS），root 也不能写。',
    },
    fix: [
      {
        en: 'Create the directory yourself before you start the container.',
        zh: '启动容器之前自己先建好目录。',
      },
      {
        en: 'If Docker is the snap package, ask the administrator ({contact}) to install Docker’s own packages.',
        zh: '如果是 snap 版，请管理员（{contact}）换成 Docker 官方软件包。',
      },
    ],
    commands: [
      { on: 'server', text: "docker info --format '{{.DockerRootDir}}'" },
      { on: 'server', mends: true, text: 'mkdir -p {home}/project' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/canonical/docker-snap/issues/188',
      'https://github.com/rancher/rancher/issues/20542',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'volume-spec',
    phases: ['run'],
    pattern:
      /invalid volume specification(?![^\n]*mount path must be absolute)|docker: .*invalid mode: |too many colons/i,
    sample:
      "docker: Error response from daemon: invalid volume specification: 'C:\\data:/data:/more'",
    cause: {
      en: '`-v` has too many colons or a third part that isn’t a mode: a Windows path on the server, a path that contains a colon, or a space.',
      zh: '`-v` 里冒号太多，或者第三段不是模式：在服务器上写了 Windows 路径，路径本身有冒号，或者有空格。',
    },
    fix: [
      {
        en: 'Write `-v SERVER_PATH:CONTAINER_PATH` or add `:ro`. A path with a colon needs `--mount type=bind,src=…,dst=…`.',
        zh: '写成 `-v 服务器路径:容器路径`，只读再加 `:ro`。路径里有冒号就用 `--mount type=bind,src=…,dst=…`。',
      },
    ],
    commands: [
      {
        on: 'server',
        mends: true,
        text: 'docker run --rm -it --mount type=bind,src={home}/project,dst=/workspace {tag} bash',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/engine/storage/bind-mounts/'],
    checked: '2026-11-27',
  },
  {
    id: 'iptables-chain',
    phases: ['run'],
    pattern:
      /iptables(?:-\w+)?: No chain\/target\/match by that name|Failed to Setup IP tables/i,
    sample:
      'driver failed programming external connectivity on endpoint lab: (iptables failed: iptables --wait -t nat -A DOCKER -p tcp -d 0/0 --dport 8080 -j DNAT: iptables: No chain/target/match by that name.',
    cause: {
      en: 'A firewall was started or reloaded after Docker and deleted the rules that Docker needs to publish ports.',
      zh: '防火墙在 Docker 之后启动或重载，删掉了 Docker 发布端口要用的规则。',
    },
    fix: [
      {
        en: 'Administrator ({contact}): restart Docker, which recreates its rules. This stops all containers unless `live-restore` is on.',
        zh: '管理员（{contact}）：重启 Docker，规则会重新写入。如果没有开启 `live-restore`，所有容器都会停止。',
      },
    ],
    commands: [
      { on: 'server', text: 'sudo iptables -t nat -L DOCKER -n' },
      { on: 'server', mends: true, text: 'sudo systemctl restart docker' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/moby/moby/issues/16816',
      'https://github.com/moby/moby/issues/23154',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'address-pools',
    phases: ['run'],
    pattern:
      /could not find an available, non-overlapping IPv4 address pool|all predefined address pools have been fully subnetted/i,
    sample:
      'Error response from daemon: all predefined address pools have been fully subnetted',
    cause: {
      en: 'Docker has no free address range for another network: compose creates one per project, and about 30 are possible. A VPN that covers all ranges has the same effect.',
      zh: 'Docker 没有空闲网段再建网络：compose 每个项目建一个，默认大约只能建 30 个。VPN 占了全部网段也会这样。',
    },
    fix: [
      {
        en: 'Remove your own projects with `docker compose down`, which also removes their networks.',
        zh: '用 `docker compose down` 停掉自己不用的项目，网络会一起删除。',
      },
      {
        en: 'Administrator ({contact}): set smaller ranges in `default-address-pools` of `daemon.json`.',
        zh: '管理员（{contact}）：在 `daemon.json` 的 `default-address-pools` 里把网段划小。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker network ls' },
      { on: 'server', mends: true, text: 'docker compose down' },
    ],
    evidence: 'sourced',
    sources: [
      'https://github.com/docker/for-linux/issues/599',
      'https://github.com/coollabsio/coolify/issues/3529',
    ],
    checked: '2026-11-27',
  },
  {
    id: 'image-in-use',
    phases: ['run', 'host'],
    pattern:
      /unable to (?:remove repository reference|delete) [^\n]{0,200}(?:must (?:be )?forced?|cannot be forced)|is using its referenced image/i,
    sample:
      'conflict: unable to remove repository reference "train:0.9" (must force) - container 6a07d6bc134b is using its referenced image 2a79cd003033',
    cause: {
      en: 'A container still uses this image. It may be stopped, and it may be another person’s.',
      zh: '还有容器在用这个镜像：可能已经停止，也可能是别人的。',
    },
    fix: [
      {
        en: 'Find the container and remove it if it’s yours. Don’t use `-f` on a shared server.',
        zh: '找到那个容器，如果是自己的，就删掉。在共用服务器上不要加 `-f`。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker ps -a --filter ancestor={tag}' },
      { on: 'server', mends: true, text: 'docker rm {prefix}train' },
    ],
    evidence: 'sourced',
    sources: ['https://github.com/moby/moby/issues/22178'],
    checked: '2026-11-27',
  },
  {
    id: 'no-container',
    phases: ['run'],
    pattern:
      /No such container: \S+|(?:Container|container) \S+ is not running|cannot exec in a stopped (?:state|container)|Error: No such object: \S+/i,
    sample: 'Error response from daemon: No such container: train',
    cause: {
      en: 'This machine has no container with this name, or it isn’t running: the name is different, the container exited immediately, or `--rm` removed it.',
      zh: '这台机器上没有叫这个名称的容器，或者它没在运行：名称写错了，容器一启动就退出了，或者被 `--rm` 删掉了。',
    },
    fix: [
      {
        en: 'Check the list. If the container exited, its log says why.',
        zh: '查看列表。如果容器已经退出，原因在日志里。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker ps -a --filter name={prefix}' },
      { on: 'server', text: 'docker logs --tail 50 {prefix}train' },
      { on: 'server', mends: true, text: 'docker start {prefix}train' },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/cli/docker/container/exec/'],
    checked: '2026-11-27',
  },
  {
    id: 'no-such-image',
    phases: ['run', 'transfer'],
    pattern: /No such image: \S+|An image does not exist locally with the tag/i,
    sample: 'Error response from daemon: No such image: train:1.0',
    cause: {
      en: 'This machine has no image with this name and tag. Without a tag, Docker looks for `latest`.',
      zh: '这台机器上没有名称和标签都吻合的镜像。不写标签时，Docker 找的是 `latest`。',
    },
    fix: [
      {
        en: 'Copy the name from the list. Check that you’re on the right machine.',
        zh: '从列表里复制名称，并确认没有登错机器。',
      },
    ],
    commands: [{ on: 'server', text: 'docker image ls' }],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/cli/docker/image/ls/'],
    checked: '2026-11-27',
  },
  {
    id: 'compose-missing',
    phases: ['client', 'run'],
    pattern:
      /'compose' is not a docker command|docker-compose: (?:command )?not found|command not found: docker-compose|unknown shorthand flag: '\w' in -\w[\s\S]{0,200}docker compose/i,
    sample: "docker: 'compose' is not a docker command.",
    cause: {
      en: 'The compose plugin isn’t installed on this machine. The old program was `docker-compose`; the plugin is `docker compose`, with a space.',
      zh: '这台机器没装 compose 插件。旧程序叫 `docker-compose`，插件写作 `docker compose`，中间是空格。',
    },
    fix: [
      {
        en: 'Administrator ({contact}): install `docker-compose-plugin`.',
        zh: '管理员（{contact}）：安装 `docker-compose-plugin`。',
      },
      {
        en: 'Or start the container with `docker run`, which needs no plugin.',
        zh: '或者用 `docker run` 启动，不需要插件。',
      },
    ],
    commands: [{ on: 'server', text: 'docker compose version' }],
    evidence: 'partly',
    sources: ['https://docs.docker.com/compose/install/linux/'],
    checked: '2026-11-27',
  },
  {
    id: 'compose-schema',
    phases: ['run'],
    pattern:
      /Additional propert(?:ies are|y '?\w+'? is) not allowed|Unsupported config option for services\.|services\.\S+ (?:must be|contains|additional properties)|validating \S+\.ya?ml: /i,
    sample:
      "services.train.deploy.resources.reservations value Additional properties are not allowed ('devices' was unexpected)",
    cause: {
      en: 'Compose doesn’t know this key in this place: the indentation is wrong, or compose on this machine is too old (`devices` needs 1.28, `gpus` needs 2.30).',
      zh: '这个位置不能写这个键：缩进不对，或者这台机器的 compose 太旧（`devices` 要 1.28，`gpus` 要 2.30）。',
    },
    fix: [
      {
        en: 'Check the indentation: `devices` goes under `deploy.resources.reservations` of a service.',
        zh: '核对缩进：`devices` 在某个服务的 `deploy.resources.reservations` 下面。',
      },
      {
        en: 'Use `docker compose` (with a space) rather than the old `docker-compose`.',
        zh: '用 `docker compose`（空格），不要用旧的 `docker-compose`。',
      },
    ],
    commands: [
      { on: 'server', text: 'docker compose version\ndocker compose config' },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/compose/how-tos/gpu-support/'],
    checked: '2026-11-27',
  },
  {
    id: 'compose-yaml',
    phases: ['run'],
    pattern:
      /yaml: (?:line \d+: )?(?:did not find expected|mapping values are not allowed|found character that cannot start any token|could not find expected|block sequence entries)|yaml: unmarshal errors/i,
    sample: 'yaml: line 5: mapping values are not allowed in this context',
    cause: {
      en: 'The file isn’t valid YAML: it has a tab instead of spaces, no space after a colon, or inconsistent indentation. The mistake is often in the previous line.',
      zh: '文件不是合法的 YAML：用了制表符，冒号后面少了空格，或者缩进和上一行不一致。错误常在前一行。',
    },
    fix: [
      {
        en: 'Use two spaces per level, and quote values that contain `:` or `#`: `"8888:8888"`.',
        zh: '每级缩进两个空格；含 `:`、`#` 的值加引号：`"8888:8888"`。',
      },
    ],
    commands: [{ on: 'server', text: 'docker compose config' }],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/compose-file/'],
    checked: '2026-11-27',
  },
  {
    id: 'compose-no-file',
    phases: ['run'],
    pattern:
      /no configuration file provided: not found|Can't find a suitable configuration file in this directory/i,
    sample: 'no configuration file provided: not found',
    cause: {
      en: 'There is no `compose.yaml` in this directory or its parents.',
      zh: '这个目录和上级目录里都没有 `compose.yaml`。',
    },
    fix: [
      {
        en: 'Change to the directory that contains the file, or pass it with `-f`.',
        zh: '切换到文件所在目录，或者用 `-f` 指定。',
      },
    ],
    commands: [
      {
        on: 'server',
        mends: true,
        text: 'docker compose -f {home}/project/compose.yaml up -d',
      },
    ],
    evidence: 'partly',
    sources: ['https://docs.docker.com/reference/cli/docker/compose/'],
    checked: '2026-11-27',
  },
];
