import type { ExampleFramework, ExampleUse } from './schema/example';
import type { Localized } from './schema/text';

/** Display names of the examples' frameworks. */
export const frameworkNames: Readonly<Record<ExampleFramework, Localized>> = {
  pytorch: { en: 'PyTorch', zh: 'PyTorch' },
  tensorflow: { en: 'TensorFlow', zh: 'TensorFlow' },
  cuda: { en: 'CUDA C++', zh: 'CUDA C++' },
  conda: { en: 'conda', zh: 'conda' },
  r: { en: 'R', zh: 'R' },
  desktop: { en: 'Desktop programs', zh: '桌面程序' },
  web: { en: 'Web sites', zh: '网站' },
};

export const hardwareNames: Readonly<Record<'gpu' | 'cpu', Localized>> = {
  gpu: { en: 'GPU', zh: 'GPU' },
  cpu: { en: 'CPU only', zh: '只用 CPU' },
};

export const serviceNames: Readonly<
  Record<'desktop' | 'notebook' | 'web' | 'none', Localized>
> = {
  desktop: { en: 'Remote desktop', zh: '远程桌面' },
  notebook: { en: 'Notebook', zh: 'notebook' },
  web: { en: 'Browser', zh: '浏览器' },
  none: { en: 'Command line', zh: '命令行' },
};

/** What readers look for: the headings of the gallery. */
export const useNames: Readonly<Record<ExampleUse, Localized>> = {
  train: { en: 'Train a model', zh: '训练模型' },
  interactive: { en: 'Work interactively', zh: '交互式工作' },
  offline: { en: 'Use models without internet', zh: '断网使用模型' },
  compile: { en: 'Compile CUDA code', zh: '编译 CUDA 代码' },
  environment: { en: 'Start from conda or R', zh: '基于 conda 或 R' },
};
