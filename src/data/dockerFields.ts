import { envCells } from './envCells';
import type { Fields, FormOf, Topics } from './schema/formField';

/** Topics of the collapsed fields. The first questions are purpose, GPUs, base image, and packages. */
export const dockerTopics = {
  install: {
    en: 'How packages are installed',
    zh: '怎样安装软件包',
  },
  run: { en: 'User, program, and name', zh: '用户、程序和名称' },
  more: {
    en: 'Language, models, variables, labels',
    zh: '语言、模型、变量和标注',
  },
} as const satisfies Topics;

export type DockerTopic = keyof typeof dockerTopics;

/** Every field of the Dockerfile generator, in display order. */
export const dockerFields = {
  /** The GPUs and the driver that the base image must support: the reader's server, or typed values. */
  machine: {
    kind: 'choice',
    values: ['server', 'cards'],
    lives: 'address',
    label: { en: 'Target GPUs', zh: '在哪里运行' },
  },
  cards: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'GPUs or compute capabilities', zh: '显卡型号或计算能力' },
  },
  driver: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Driver version', zh: '驱动版本' },
  },
  /** The reader's own base image; empty for the recommended one. */
  image: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Base image', zh: '基础镜像' },
  },
  variant: {
    kind: 'choice',
    values: ['runtime', 'devel'],
    lives: 'address',
    label: { en: 'Variant', zh: '镜像种类' },
  },
  /** The reader's own package list, in any format; empty if there is none or if it isn't pasted here. */
  yours: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Your requirements file', zh: '你的依赖文件' },
  },
  /**
   * What to do if the file names a release of the framework that the newest base
   * lacks: take the newest base, or the one that the file asks for. `ask`: the
   * user has not decided.
   */
  framework: {
    kind: 'choice',
    values: ['ask', 'base', 'file'],
    lives: 'address',
    label: { en: 'Framework in your file', zh: '文件里的框架' },
  },
  /** Extras and groups of a pyproject.toml to install as well. */
  groups: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Extras and groups', zh: '附加依赖组' },
  },
  environment: {
    kind: 'flag',
    lives: 'address',
    label: { en: 'Install environment.yml', zh: '安装 environment.yml' },
  },
  conda: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'conda packages', zh: 'conda 包' },
  },
  requirements: {
    kind: 'flag',
    lives: 'address',
    label: { en: 'Install requirements.txt', zh: '安装 requirements.txt' },
  },
  pip: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Python packages (pip)', zh: 'Python 包（pip）' },
  },
  /** Options for pip: other indexes, wheel pages. */
  indexes: {
    kind: 'text',
    lives: 'tab',
    topic: 'install',
    label: { en: 'Index options of pip', zh: 'pip 的索引选项' },
  },
  /** Packages to build in the wheel stage although no table requires it. */
  compiled: {
    kind: 'text',
    lives: 'tab',
    topic: 'install',
    label: {
      en: 'Compile first (--no-build-isolation)',
      zh: '先编译（--no-build-isolation）',
    },
  },
  /** The installer of the Python packages. */
  installer: {
    kind: 'choice',
    values: ['pip', 'uv'],
    lives: 'address',
    topic: 'install',
    label: { en: 'Installed by', zh: '安装工具' },
  },
  cran: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'R packages (CRAN)', zh: 'R 包（CRAN）' },
  },
  apt: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'System packages (apt)', zh: '系统软件包（apt）' },
  },
  /** Compiles the CUDA extension in `ext/`, or the program in `src/`. */
  extension: {
    kind: 'flag',
    lives: 'address',
    label: {
      en: 'Compile the CUDA extension in ext/',
      zh: '编译 ext/ 里的 CUDA 扩展',
    },
  },
  maxJobs: {
    kind: 'text',
    lives: 'tab',
    topic: 'install',
    label: { en: 'Parallel compile jobs', zh: '同时编译的进程数' },
  },
  ptx: {
    kind: 'flag',
    lives: 'address',
    topic: 'install',
    label: {
      en: 'Add PTX for future GPUs',
      zh: '也支持以后的显卡（PTX）',
    },
  },
  /** The mirror of the package archives. `lab`: the addresses in the lab file. */
  mirror: {
    kind: 'choice',
    values: ['none', 'tuna', 'ustc', 'aliyun', 'lab'],
    lives: 'address',
    label: { en: 'Package source', zh: '软件包来源' },
  },
  keepMirror: {
    kind: 'flag',
    lives: 'address',
    label: {
      en: 'Keep the mirror’s settings in the image',
      zh: '把镜像源设置留在镜像里',
    },
  },
  /** The certificate of an institution whose proxy intercepts TLS: `ca.crt` next to the Dockerfile. */
  certificate: {
    kind: 'flag',
    lives: 'address',
    topic: 'install',
    label: {
      en: 'CA certificate of the institute (ca.crt)',
      zh: '单位的 CA 证书（ca.crt）',
    },
  },
  user: {
    kind: 'choice',
    values: ['own', 'root'],
    lives: 'address',
    topic: 'run',
    label: { en: 'Runs as', zh: '运行身份' },
  },
  uid: {
    kind: 'text',
    lives: 'tab',
    topic: 'run',
    label: {
      en: 'My uid on the server (id -u)',
      zh: '我在服务器上的 uid（id -u）',
    },
  },
  gid: {
    kind: 'text',
    lives: 'tab',
    topic: 'run',
    label: {
      en: 'My gid on the server (id -g)',
      zh: '我在服务器上的 gid（id -g）',
    },
  },
  service: {
    kind: 'choice',
    values: ['none', 'jupyter', 'desktop', 'serve'],
    lives: 'address',
    topic: 'run',
    label: { en: 'Container starts', zh: '启动什么' },
  },
  command: {
    kind: 'text',
    lives: 'tab',
    topic: 'run',
    label: { en: 'Command', zh: '命令' },
  },
  /** Name and tag of the image to build. */
  tag: {
    kind: 'text',
    lives: 'tab',
    topic: 'run',
    label: { en: 'Name and tag of the image', zh: '镜像的名称和标签' },
  },
  locale: {
    kind: 'choice',
    values: ['none', 'en', 'zh'],
    lives: 'address',
    topic: 'more',
    label: { en: 'Language', zh: '语言' },
  },
  fonts: {
    kind: 'flag',
    lives: 'address',
    topic: 'more',
    label: { en: 'Chinese, Japanese, and Korean fonts', zh: '中日韩字体' },
  },
  timezone: {
    kind: 'text',
    lives: 'tab',
    topic: 'more',
    label: { en: 'Time zone', zh: '时区' },
  },
  /** Hugging Face models: none, mounted when the container starts, or copied into the image. */
  models: {
    kind: 'choice',
    values: ['none', 'mounted', 'copied'],
    lives: 'address',
    topic: 'more',
    label: { en: 'Hugging Face models', zh: 'Hugging Face 模型' },
  },
  env: {
    kind: 'rows',
    cells: envCells,
    lives: 'tab',
    topic: 'more',
    label: { en: 'Variables', zh: '环境变量' },
  },
  workdir: {
    kind: 'text',
    lives: 'tab',
    topic: 'more',
    label: { en: 'Working directory', zh: '工作目录' },
  },
  title: {
    kind: 'text',
    lives: 'tab',
    topic: 'more',
    label: { en: 'Label: title', zh: '标注：标题' },
  },
  authors: {
    kind: 'text',
    lives: 'tab',
    topic: 'more',
    label: { en: 'Label: authors', zh: '标注：作者' },
  },
} as const satisfies Fields<string, DockerTopic>;

/** All fields of the Dockerfile generator, as typed. */
export type DockerForm = FormOf<typeof dockerFields>;

export type DockerField = keyof DockerForm;
