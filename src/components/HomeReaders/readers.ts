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
      en: 'Begin with the check, then take the steps in order',
      zh: '从检查开始，一步一步往下走',
    },
  },
  {
    id: 'stuck',
    who: { en: 'Stuck', zh: '遇到问题' },
    start: {
      en: 'Look the error up, with its cause and its fix',
      zh: '按报错信息查原因和解决办法',
    },
  },
  {
    id: 'admin',
    who: { en: 'Running the server', zh: '管理服务器' },
    start: {
      en: 'Name your servers, GPUs and rules once, in one file',
      zh: '在一个文件里写好服务器、显卡和规矩',
    },
    to: '/contributing/architecture/',
  },
];
