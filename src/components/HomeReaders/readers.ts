import type { Localized } from '../../data/schema/text';

type Reader = {
  readonly id: string;
  readonly who: Localized;
  readonly start: Localized;
  /** The page where this reader starts, once the page exists. */
  readonly to?: string;
};

export const readers: readonly Reader[] = [
  {
    id: 'own',
    who: { en: 'Already use Docker', zh: '已经会用 Docker' },
    start: {
      en: 'Write a docker run command for your GPUs',
      zh: '为你的 GPU 生成 docker run 命令',
    },
    to: '/tools/run/',
  },
  {
    id: 'admin',
    who: { en: 'Run the server', zh: '管理服务器' },
    start: {
      en: 'Set up GPU containers without internet',
      zh: '在没有外网的服务器上配好容器环境',
    },
    to: '/admin/server-setup/',
  },
  {
    id: 'lab',
    who: { en: 'Run another lab', zh: '别的实验室' },
    start: {
      en: 'Adopt this guide by editing one file',
      zh: '改一个文件，就能拿去用',
    },
    to: '/admin/adopt/',
  },
];
