import type { Localized } from '../../data/schema/text';

type Reader = {
  readonly id: string;
  readonly who: Localized;
  readonly start: Localized;
  /** Where this reader begins, once that page is there. */
  readonly to?: string;
};

export const readers: readonly Reader[] = [
  {
    id: 'new',
    who: { en: 'New in the lab', zh: '刚进实验室' },
    start: {
      en: 'Begin with the overview, then take the steps in order',
      zh: '先看总览，再一步一步往下走',
    },
    to: '/start/overview/',
  },
  {
    id: 'stuck',
    who: { en: 'Stuck', zh: '遇到问题' },
    start: {
      en: 'Look the error up, with its cause and its fix',
      zh: '按报错信息查原因和解决办法',
    },
    to: '/troubleshoot/find-the-cause/',
  },
  {
    id: 'admin',
    who: { en: 'Running the server', zh: '管理服务器' },
    start: {
      en: 'Set the server up for containers, without internet',
      zh: '在没有外网的服务器上配好容器环境',
    },
    to: '/admin/server-setup/',
  },
];
