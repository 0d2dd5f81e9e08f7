import type { Localized, Source } from './schema/text';

/** Subcommands of the client that readers use, by all their names (without `container`). */
export const dockerVerbs: readonly {
  readonly verbs: readonly string[];
  readonly help: Localized;
  readonly source: Source;
}[] = [
  {
    verbs: ['run'],
    help: {
      en: 'Creates a container from an image and starts it.',
      zh: '从镜像创建一个容器并启动。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/run/',
  },
  {
    verbs: ['create'],
    help: {
      en: 'Creates a container from an image without starting it.',
      zh: '从镜像创建一个容器，但不启动。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/create/',
  },
  {
    verbs: ['exec'],
    help: {
      en: 'Runs another program in a running container.',
      zh: '在正在运行的容器里再执行一个程序。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/exec/',
  },
  {
    verbs: ['attach'],
    help: {
      en: 'Connects your terminal to the main program of a container.',
      zh: '把终端连接到容器的主程序。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/attach/',
  },
  {
    verbs: ['logs'],
    help: {
      en: 'Prints the output of the container’s main program.',
      zh: '打印容器主程序的输出。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/logs/',
  },
  {
    verbs: ['ps', 'ls'],
    help: {
      en: 'Lists the running containers; with -a, the stopped ones too.',
      zh: '列出正在运行的容器，加 -a 也列出已停止的。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/ls/',
  },
  {
    verbs: ['start'],
    help: {
      en: 'Starts a stopped container.',
      zh: '启动已停止的容器。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/start/',
  },
  {
    verbs: ['stop'],
    help: {
      en: 'Asks the main program to exit, and kills it after ten seconds.',
      zh: '让主程序结束，十秒后强制终止。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/stop/',
  },
  {
    verbs: ['restart'],
    help: {
      en: 'Stops a container and starts it again.',
      zh: '停止容器并重新启动。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/restart/',
  },
  {
    verbs: ['kill'],
    help: {
      en: 'Kills a container immediately.',
      zh: '立即终止容器。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/kill/',
  },
  {
    verbs: ['rm'],
    help: {
      en: 'Removes a stopped container and its log.',
      zh: '删除已停止的容器和它的日志。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/rm/',
  },
  {
    verbs: ['cp'],
    help: {
      en: 'Copies files between a container and this machine.',
      zh: '在容器和本机之间复制文件。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/cp/',
  },
  {
    verbs: ['stats'],
    help: {
      en: 'Shows how much CPU and memory each container uses.',
      zh: '显示各容器的 CPU 和内存用量。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/stats/',
  },
  {
    verbs: ['inspect'],
    help: {
      en: 'Prints all details of a container, an image, a volume, or a network.',
      zh: '打印容器、镜像、卷或网络的全部信息。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/inspect/',
  },
  {
    verbs: ['commit'],
    help: {
      en: 'Creates an image from a changed container. Unlike a build from a Dockerfile, you can’t repeat it.',
      zh: '把改动过的容器存成镜像；Dockerfile 能重复构建，这种做法不能。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/commit/',
  },
  {
    verbs: ['build', 'image build', 'buildx build', 'builder build'],
    help: {
      en: 'Builds an image from a Dockerfile.',
      zh: '按 Dockerfile 构建镜像。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/buildx/build/',
  },
  {
    verbs: ['images', 'image ls'],
    help: {
      en: 'Lists the images on this machine.',
      zh: '列出本机上的镜像。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/ls/',
  },
  {
    verbs: ['pull', 'image pull'],
    help: {
      en: 'Downloads an image from a registry. It needs internet or a registry in the lab.',
      zh: '从镜像仓库下载镜像，需要外网或实验室内的仓库。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/pull/',
  },
  {
    verbs: ['push', 'image push'],
    help: {
      en: 'Uploads an image to a registry.',
      zh: '把镜像上传到镜像仓库。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/push/',
  },
  {
    verbs: ['save', 'image save'],
    help: {
      en: 'Writes an image with its layers and tags into an archive.',
      zh: '把镜像连同各层和标签写进归档文件。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/save/',
  },
  {
    verbs: ['load', 'image load'],
    help: {
      en: 'Loads images from an archive that docker save wrote.',
      zh: '从 docker save 写出的归档文件读入镜像。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/load/',
  },
  {
    verbs: ['export'],
    help: {
      en: 'Writes a container’s files to an archive, without layers, tags, or settings.',
      zh: '把容器里的文件写进归档文件，不含层、标签和设置。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/container/export/',
  },
  {
    verbs: ['import', 'image import'],
    help: {
      en: 'Creates an image from an archive of files.',
      zh: '用归档文件生成镜像。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/import/',
  },
  {
    verbs: ['tag', 'image tag'],
    help: {
      en: 'Gives an image another name.',
      zh: '给镜像再起一个名称。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/tag/',
  },
  {
    verbs: ['rmi', 'image rm'],
    help: {
      en: 'Removes an image, or one of its names.',
      zh: '删除镜像，或它的一个名称。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/image/rm/',
  },
  {
    verbs: ['login'],
    help: {
      en: 'Stores your login for a registry.',
      zh: '保存镜像仓库的登录信息。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/login/',
  },
  {
    verbs: ['compose up'],
    help: {
      en: 'Creates and starts the services of compose.yaml.',
      zh: '创建并启动 compose.yaml 里的服务。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/compose/up/',
  },
  {
    verbs: ['compose down'],
    help: {
      en: 'Stops and removes the containers of compose.yaml.',
      zh: '停止并删除 compose.yaml 里的容器。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/compose/down/',
  },
  {
    verbs: ['compose run'],
    help: {
      en: 'Runs one command in a service of compose.yaml.',
      zh: '在 compose.yaml 的某个服务里执行一条命令。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/compose/run/',
  },
  {
    verbs: ['system prune'],
    help: {
      en: 'Removes everyone’s stopped containers, unused networks, and images from this machine.',
      zh: '删除本机上所有人的已停止容器、未使用的网络和镜像。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/system/prune/',
  },
  {
    verbs: ['system df'],
    help: {
      en: 'Shows how much disk space images, containers, and volumes use.',
      zh: '显示镜像、容器和卷占用的磁盘空间。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/system/df/',
  },
  {
    verbs: ['info'],
    help: {
      en: 'Prints the settings of the engine.',
      zh: '打印引擎的设置。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/system/info/',
  },
  {
    verbs: ['version'],
    help: {
      en: 'Prints the versions of the client and the engine.',
      zh: '打印客户端和引擎的版本。',
    },
    source: 'https://docs.docker.com/reference/cli/docker/version/',
  },
];
