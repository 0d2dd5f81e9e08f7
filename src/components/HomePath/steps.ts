import type { Localized } from '../../data/schema/text';

type PathStep = {
  readonly id: string;
  readonly on: 'laptop' | 'server';
  readonly title: Localized;
  readonly text: Localized;
  /** The page of the step, once it is there; the build checks the link. */
  readonly to?: string;
};

/**
 * The path of the guide: one check, which is step 0, then six steps, numbered
 * as their pages are. HomePath draws it in two lanes.
 */
export const steps: readonly PathStep[] = [
  {
    id: 'check',
    on: 'server',
    title: { en: 'Check', zh: '检查' },
    text: {
      en: 'Ask nvidia-smi for GPUs and driver: they decide which images can run.',
      zh: '用 nvidia-smi 看显卡和驱动，确定能用哪些镜像。',
    },
    to: '/start/check-the-server/',
  },
  {
    id: 'write',
    on: 'laptop',
    title: { en: 'Write', zh: '编写' },
    text: {
      en: 'Describe the environment in a Dockerfile, from a base image that fits.',
      zh: '选好合适的基础镜像，写 Dockerfile。',
    },
    to: '/build/write-the-dockerfile/',
  },
  {
    id: 'build',
    on: 'laptop',
    title: { en: 'Build', zh: '构建' },
    text: {
      en: 'Build it for linux/amd64 and give it a name and a tag.',
      zh: '构建 linux/amd64 镜像，定好名字和标签。',
    },
    to: '/build/build-the-image/',
  },
  {
    id: 'save',
    on: 'laptop',
    title: { en: 'Save', zh: '导出' },
    text: {
      en: 'Pack the image into one compressed archive.',
      zh: '把镜像导出成一个压缩的归档文件。',
    },
    to: '/transfer/save-and-compress/',
  },
  {
    id: 'upload',
    on: 'laptop',
    title: { en: 'Upload', zh: '上传' },
    text: {
      en: 'Send the archive over SSH and compare the checksums.',
      zh: '经 SSH 把归档文件传过去，核对校验和。',
    },
    to: '/transfer/upload-and-verify/',
  },
  {
    id: 'load',
    on: 'server',
    title: { en: 'Load', zh: '加载' },
    text: {
      en: 'Read it into Docker; look at its tag and architecture.',
      zh: '读入 Docker，看一眼标签和架构。',
    },
    to: '/transfer/load/',
  },
  {
    id: 'run',
    on: 'server',
    title: { en: 'Run', zh: '运行' },
    text: {
      en: 'Start the container on the GPUs you chose, then work inside.',
      zh: '在选定的 GPU 上启动容器，进去干活。',
    },
    to: '/run/run-then-work-inside/',
  },
];
