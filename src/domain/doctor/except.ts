import type { Localized } from '../../data/schema/text';

/** For rules about something that Docker itself rejects. */
export const refused: Localized = {
  en: 'Never: Docker refuses it.',
  zh: '不能忽略：Docker 会直接拒绝。',
};

/** For rules about text that a shell reads differently from how it looks. */
export const misread: Localized = {
  en: 'Never: the shell reads something else than you see.',
  zh: '不能忽略：shell 读到的和你看到的不一样。',
};

/** For rules about data that remains in an image layer. */
export const otherStage: Localized = {
  en: 'The stage isn’t part of the final image.',
  zh: '这个阶段不进入最终镜像。',
};
