import type { Localized } from '../../data/schema/text';

/** For rules on what Docker itself refuses. */
export const refused: Localized = {
  en: 'Never: Docker refuses it.',
  zh: '不能忽略：Docker 会直接拒绝。',
};

/** For rules on what a shell reads in another way than it looks. */
export const misread: Localized = {
  en: 'Never: the shell reads something else than you see.',
  zh: '不能忽略：shell 读到的和你看到的不一样。',
};

/** For rules on the choice of GPUs, on a machine with a single user. */
export const ownMachine: Localized = {
  en: 'No one else uses the machine.',
  zh: '这台机器只有你一个人用。',
};

/** For rules on what is left in a layer of an image. */
export const otherStage: Localized = {
  en: 'The stage is not part of the final image.',
  zh: '这个阶段不进入最终镜像。',
};
