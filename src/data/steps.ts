import type { GuideStep } from './schema/step';

/** The path of the guide, in order. */
export const steps: readonly GuideStep[] = [
  {
    id: 'check',
    number: 0,
    on: 'server',
    title: { en: 'Check the server', zh: '检查服务器' },
    result: {
      en: 'Find out the driver, the GPUs, and which base images run on them.',
      zh: '查清驱动版本、显卡型号，以及哪些基础镜像能运行。',
    },
    path: '/start/check-the-server/',
  },
  {
    id: 'write',
    number: 1,
    on: 'laptop',
    title: { en: 'Write the Dockerfile', zh: '编写 Dockerfile' },
    result: {
      en: 'Describe your environment in a text file.',
      zh: '用一个文本文件写明环境怎么搭。',
    },
    path: '/build/write-the-dockerfile/',
  },
  {
    id: 'build',
    number: 2,
    on: 'laptop',
    title: { en: 'Build the image', zh: '构建镜像' },
    result: {
      en: 'Build an image for the server’s processor, with a name and a tag.',
      zh: '按服务器的处理器构建镜像，写上名称和标签。',
    },
    path: '/build/build-the-image/',
  },
  {
    id: 'save',
    number: 3,
    on: 'laptop',
    title: { en: 'Save and compress', zh: '导出并压缩' },
    result: {
      en: 'Write one image archive and its checksum.',
      zh: '得到一个镜像归档文件和它的校验值。',
    },
    path: '/transfer/save-and-compress/',
  },
  {
    id: 'upload',
    number: 4,
    on: 'laptop',
    title: { en: 'Upload and verify', zh: '上传并校验' },
    result: {
      en: 'Copy the archive to the server, and compare the checksum.',
      zh: '把归档文件传到服务器，并比对校验值。',
    },
    path: '/transfer/upload-and-verify/',
  },
  {
    id: 'load',
    number: 5,
    on: 'server',
    title: { en: 'Load the image', zh: '导入镜像' },
    result: {
      en: 'Load the archive, so that the server lists the image with its name and tag.',
      zh: '导入归档文件，服务器的列表里就有了这个镜像，名称和标签都对。',
    },
    path: '/transfer/load/',
  },
  {
    id: 'run',
    number: 6,
    on: 'server',
    title: { en: 'Run, then work inside', zh: '运行容器并在其中工作' },
    result: {
      en: 'Start a container on the GPUs that you chose, with your files in it.',
      zh: '在选定的显卡上启动容器，里面能看到自己的文件。',
    },
    path: '/run/run-then-work-inside/',
  },
];
