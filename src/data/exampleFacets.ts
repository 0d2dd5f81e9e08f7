import type { ExampleFramework } from './schema/example';
import type { Localized } from './schema/text';

/** How the frameworks of the examples are called. */
export const frameworkNames: Readonly<Record<ExampleFramework, Localized>> = {
  pytorch: { en: 'PyTorch', zh: 'PyTorch' },
  tensorflow: { en: 'TensorFlow', zh: 'TensorFlow' },
  cuda: { en: 'CUDA C++', zh: 'CUDA C++' },
  conda: { en: 'conda', zh: 'conda' },
  r: { en: 'R', zh: 'R' },
  desktop: { en: 'Desktop programs', zh: '桌面程序' },
};

export const hardwareNames: Readonly<Record<'gpu' | 'cpu', Localized>> = {
  gpu: { en: 'GPU', zh: 'GPU' },
  cpu: { en: 'CPU only', zh: '只用 CPU' },
};

export const serviceNames: Readonly<
  Record<'desktop' | 'notebook' | 'none', Localized>
> = {
  desktop: { en: 'Remote desktop', zh: '远程桌面' },
  notebook: { en: 'Notebook', zh: 'notebook' },
  none: { en: 'Command line', zh: '命令行' },
};
