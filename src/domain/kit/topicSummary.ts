import type { KitForm, KitTopic } from '../../data/kitFields';
import type { Localized } from '../../data/schema/text';
import { sameText } from '../text/sameText';

/** A short summary of what is set in each collapsed topic. */
export const topicSummary: Readonly<
  Record<KitTopic, (form: KitForm) => readonly Localized[]>
> = {
  packages: ({ yours }) =>
    yours.trim()
      ? [{ en: 'yours', zh: '已填写' }]
      : [{ en: 'an empty file to fill in', zh: '空文件，之后再填' }],
  archive: ({ compression }) =>
    compression === 'none'
      ? [{ en: 'none', zh: '不压缩' }]
      : [sameText(compression)],
};
