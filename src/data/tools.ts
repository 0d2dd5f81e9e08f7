import type { Localized } from './schema/text';

/** A tool of the guide, by its input and output. */
export type Tool = {
  /** The tool's page; a tool is listed once it has one. */
  readonly to: string;
  readonly title: Localized;
  /** The reader's input. */
  readonly from: Localized;
  /** What the tool makes of it. */
  readonly makes: Localized;
  /** Where the reader goes next. */
  readonly next?: ToolLink;
  /** The same after a command that publishes no port. */
  readonly nextWithoutPorts?: ToolLink;
  /** A shorter way to the running container. */
  readonly or?: ToolLink;
};

export type ToolLink = { readonly to: string; readonly label: Localized };

/** Uses the values from the other generators. */
const asKit: ToolLink = {
  to: '/tools/kit/',
  label: {
    en: 'all steps in one zip, the kit',
    zh: '把所有步骤打成一个 zip：工具包',
  },
};

/** The step after writing a Dockerfile. */
export const buildStep: ToolLink = {
  to: '/build/build-the-image/',
  label: { en: 'Build the image', zh: '构建镜像' },
};

const throughTunnel: ToolLink = {
  to: '/tools/tunnel/',
  label: {
    en: 'Open its ports on your laptop through a tunnel',
    zh: '通过隧道在自己电脑上打开它的端口',
  },
};

const longTraining: ToolLink = {
  to: '/run/long-trainings/',
  label: {
    en: 'Let it run for days: checkpoints, restarts, logs',
    zh: '让它一连跑几天：检查点、重启、日志',
  },
};

/** Every tool that has a page, for the home page and the search. */
export const tools: readonly Tool[] = [
  {
    to: '/tools/ask/',
    title: { en: 'Search or paste', zh: '搜索或粘贴' },
    from: {
      en: 'Words, or an error, a log, a command, a Dockerfile, nvidia-smi',
      zh: '几个词，或者报错、日志、命令、Dockerfile、nvidia-smi 输出',
    },
    makes: {
      en: 'The page that answers, or the cause, a check, and the fix',
      zh: '得到对应的页面，或者原因、确认方法和解决办法',
    },
  },
  {
    to: '/tools/dockerfile/',
    title: { en: 'Dockerfile generator', zh: 'Dockerfile 生成器' },
    from: { en: 'A framework and your server', zh: '一个框架，加上你的服务器' },
    makes: {
      en: 'A Dockerfile whose base runs on the server’s GPUs, a .dockerignore, and the build command',
      zh: '得到适合其显卡的 Dockerfile、.dockerignore 和构建命令',
    },
    next: buildStep,
    or: asKit,
  },
  {
    to: '/tools/run/',
    title: { en: 'docker run generator', zh: 'docker run 命令生成器' },
    from: { en: 'A few choices in a form', zh: '在表单里选几项' },
    makes: {
      en: 'The command, compose.yaml, devcontainer.json, and the commands that follow',
      zh: '得到命令、compose.yaml、devcontainer.json 和后续命令',
    },
    next: throughTunnel,
    nextWithoutPorts: longTraining,
  },
  {
    to: '/tools/image/',
    title: { en: 'Check an image', zh: '检查镜像' },
    from: {
      en: 'Any tag, or docker image inspect',
      zh: '任意标签，或 docker image inspect 的输出',
    },
    makes: {
      en: 'Its CUDA, cuDNN, and framework, and whether it runs on your GPUs',
      zh: '得到它的 CUDA、cuDNN 和框架，以及能不能在你的显卡上运行',
    },
  },
  {
    to: '/tools/transfer/',
    title: { en: 'Transfer generator', zh: '传输脚本生成器' },
    from: {
      en: 'An image, and how to reach the server',
      zh: '一个镜像，加上怎样连到服务器',
    },
    makes: {
      en: 'Scripts that save, upload, verify, and load it, and that you can run again',
      zh: '得到导出、上传、校验、导入的脚本，中断了可以接着执行',
    },
    next: {
      to: '/tools/run/',
      label: { en: 'Run the image on the server', zh: '在服务器上运行镜像' },
    },
    or: asKit,
  },
  {
    to: '/tools/kit/',
    title: { en: 'Kit', zh: '工具包' },
    from: {
      en: 'Your answers in the other generators, or the defaults',
      zh: '在其他生成器里填过的内容，或默认值',
    },
    makes: {
      en: 'One zip: Dockerfile, scripts for each machine, a test, the steps',
      zh: '得到一个 zip：Dockerfile、每台机器的脚本、测试和步骤',
    },
    next: throughTunnel,
    nextWithoutPorts: longTraining,
  },
  {
    to: '/tools/tunnel/',
    title: { en: 'Tunnel generator', zh: '隧道生成器' },
    from: { en: 'A program in a container', zh: '容器里的一个程序' },
    makes: {
      en: 'The ssh command, ports of your own, the address to open',
      zh: '得到 ssh 命令、你自己的端口和要打开的地址',
    },
    next: {
      to: '/run/ports-and-tunnels/',
      label: {
        en: 'If a port doesn’t open: ports and tunnels',
        zh: '端口打不开时：端口与隧道',
      },
    },
  },
  {
    to: '/examples/',
    title: { en: 'Examples', zh: '示例' },
    from: { en: 'A common task', zh: '常见的任务' },
    makes: {
      en: 'A tested folder with a Dockerfile and code to start from',
      zh: '得到一个测试过的目录，含 Dockerfile 和代码，可以直接修改',
    },
  },
  {
    to: '/start/check-the-server/',
    title: { en: 'Server check', zh: '服务器检查' },
    from: { en: 'What nvidia-smi printed', zh: '一段 nvidia-smi 输出' },
    makes: {
      en: 'The GPUs, the images that run on them, and why others don’t',
      zh: '得到显卡清单、能运行的镜像，以及其他镜像不能运行的原因',
    },
  },
  {
    to: '/gpu/compute-capability/',
    title: { en: 'GPU look-up', zh: '显卡查询' },
    from: { en: 'Any GPU name', zh: '任意一个显卡名称' },
    makes: {
      en: 'Its capability, CUDA and PyTorch versions, settings for builds',
      zh: '得到计算能力、CUDA 与 PyTorch 版本、编译参数',
    },
  },
];
