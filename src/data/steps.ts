import type { GuideStep } from './schema/step';

/** The path of the guide, in order. */
export const steps: readonly GuideStep[] = [
  {
    id: 'check',
    number: 0,
    on: 'server',
    title: { en: 'Check the server', zh: '检查服务器' },
    result: {
      en: 'You know the driver, the GPUs, and which base images run on them.',
      zh: '弄清驱动版本、显卡型号，以及哪些基础镜像能跑。',
    },
    path: '/start/check-the-server/',
  },
  {
    id: 'write',
    number: 1,
    on: 'laptop',
    title: { en: 'Write the Dockerfile', zh: '编写 Dockerfile' },
    result: {
      en: 'A text file that says how your environment is made.',
      zh: '一个文本文件，写明环境是怎么搭出来的。',
    },
    path: '/build/write-the-dockerfile/',
  },
  {
    id: 'build',
    number: 2,
    on: 'laptop',
    title: { en: 'Build the image', zh: '构建镜像' },
    result: {
      en: 'An image for linux/amd64 with a name and a tag.',
      zh: '一个 linux/amd64 镜像，有名字，有标签。',
    },
    path: '/build/build-the-image/',
  },
  {
    id: 'save',
    number: 3,
    on: 'laptop',
    title: { en: 'Save and compress', zh: '导出并压缩' },
    result: {
      en: 'One image archive and its checksum.',
      zh: '一个镜像归档文件和它的校验值。',
    },
    path: '/transfer/save-and-compress/',
  },
  {
    id: 'upload',
    number: 4,
    on: 'laptop',
    title: { en: 'Upload and verify', zh: '上传并校验' },
    result: {
      en: 'The same bytes on the server, proved by the checksum.',
      zh: '服务器上有了一份逐字节相同的文件，并由校验值证实。',
    },
    path: '/transfer/upload-and-verify/',
  },
  {
    id: 'load',
    number: 5,
    on: 'server',
    title: { en: 'Load the image', zh: '导入镜像' },
    result: {
      en: 'The server’s list shows the image with its name and tag.',
      zh: '服务器的镜像列表里出现了它，名字和标签都对。',
    },
    path: '/transfer/load/',
  },
  {
    id: 'run',
    number: 6,
    on: 'server',
    title: { en: 'Run, then work inside', zh: '运行容器并在其中工作' },
    result: {
      en: 'A container on the GPUs that you chose, with your files in it.',
      zh: '一个容器，用的是选定的显卡，里面能看到自己的文件。',
    },
    path: '/run/run-then-work-inside/',
  },
];
