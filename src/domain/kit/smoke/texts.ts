import type { Localized } from '../../../data/schema/text';

export const noCuda: Localized = {
  en: 'PyTorch sees no GPU: its build has no CUDA, or the driver is too old for it',
  zh: 'PyTorch 看不到 GPU：它不含 CUDA，或者驱动太旧',
};
export const noDevices: Localized = {
  en: 'TensorFlow sees no GPU: the driver is too old for it, or a library is missing',
  zh: 'TensorFlow 看不到 GPU：驱动太旧，或者缺少库',
};
export const noKernels: Localized = {
  en: 'the build contains no code for this GPU; it has: ',
  zh: '构建里没有这块显卡的代码，只有：',
};
export const mountedFolder: Localized = {
  en: 'writing to',
  zh: '写入',
};
export const card: Localized = { en: 'GPU', zh: 'GPU' };
export const okText: Localized = { en: 'ok      ', zh: '通过    ' };
export const failedText: Localized = { en: 'FAILED  ', zh: '未通过  ' };
