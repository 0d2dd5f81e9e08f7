import type { Localized } from '../../data/schema/text';
import type { TransferForm, TransferTopic } from '../../data/transferFields';
import { isNetwork } from './fieldChecks';
import { loginSummary } from '../ssh/loginSummary';
import { sameText } from '../text/sameText';

/**
 * A short summary of what is set in each collapsed topic; typed values are
 * shown as typed.
 */
export const topicSummary: Readonly<
  Record<TransferTopic, (form: TransferForm) => readonly Localized[]>
> = {
  archive: ({ compression, split, pieceSize }) => [
    compression === 'none'
      ? { en: 'none', zh: '不压缩' }
      : sameText(compression),
    split
      ? { en: `pieces of ${pieceSize}`, zh: `每块 ${pieceSize}` }
      : { en: 'one file', zh: '一个文件' },
  ],
  estimates: ({ size, speed }) => [
    size ? sameText(`${size} GB`) : { en: 'size not known', zh: '大小未知' },
    speed
      ? sameText(`${speed} Mbit/s`)
      : { en: 'speed not known', zh: '网速未知' },
  ],
  login: (form) => (isNetwork(form.way) ? loginSummary(form) : [notNeeded]),
  server: ({ arch, cleanUp }) => [
    sameText(`linux/${arch}`),
    cleanUp
      ? { en: 'archive removed after loading', zh: '导入后删除归档文件' }
      : { en: 'archive kept', zh: '保留归档文件' },
  ],
};

const notNeeded: Localized = { en: 'not needed', zh: '不需要' };
