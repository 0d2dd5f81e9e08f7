import { loginFields, loginTopic } from './loginFields';
import type { Fields, FormOf, Topics } from './schema/formField';

/** Topics of the collapsed fields. The first questions are server, image, and transfer method. */
export const transferTopics = {
  archive: { en: 'Compression', zh: '压缩' },
  estimates: {
    en: 'Size and speed, for the estimates',
    zh: '大小和网速，用于估算',
  },
  login: loginTopic,
  server: { en: 'Processor and clean-up', zh: '处理器和清理' },
} as const satisfies Topics;

export type TransferTopic = keyof typeof transferTopics;

/** Every field of the transfer generator, in the order in which problems are reported. */
export const transferFields = {
  /** `NAME:TAG`. */
  image: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Image, with its tag', zh: '镜像（含标签）' },
  },
  /** Docker's name for the server's processor architecture. */
  arch: {
    kind: 'choice',
    values: ['amd64', 'arm64'],
    lives: 'address',
    topic: 'server',
    label: { en: 'Processor of the server', zh: '服务器的处理器' },
  },
  way: {
    kind: 'choice',
    values: ['rsync', 'sftp', 'scp', 'usb', 'share'],
    lives: 'address',
    label: { en: 'Transfer method', zh: '传输方式' },
  },
  compression: {
    kind: 'choice',
    values: ['none', 'gzip', 'pigz', 'zstd'],
    lives: 'address',
    topic: 'archive',
    label: { en: 'Compression', zh: '压缩' },
  },
  /** Splits the archive, for a file system that doesn't support large files. */
  split: {
    kind: 'flag',
    lives: 'address',
    topic: 'archive',
    label: { en: 'Split the archive into pieces', zh: '把归档文件切分成小块' },
  },
  pieceSize: {
    kind: 'text',
    lives: 'tab',
    topic: 'archive',
    label: { en: 'Piece size', zh: '每块的大小' },
  },
  /** Only the layers that no image on the server has. */
  changesOnly: {
    kind: 'flag',
    lives: 'address',
    label: {
      en: 'Send only the layers that the server lacks',
      zh: '只传服务器上没有的层',
    },
  },
  /** A folder on the server; for USB and share, the path where the server sees the disk. */
  folder: {
    kind: 'text',
    lives: 'tab',
    label: { en: 'Folder on the server', zh: '服务器上的目录' },
  },
  /** A folder on the laptop: the USB stick or the share. */
  carrier: {
    kind: 'text',
    lives: 'tab',
    label: {
      en: 'USB stick or share on your laptop',
      zh: '自己电脑上的 U 盘或共享目录',
    },
  },
  ...loginFields,
  /** Removes the archive from the server after loading it. */
  cleanUp: {
    kind: 'flag',
    lives: 'address',
    topic: 'server',
    label: {
      en: 'Remove the archive from the server after loading',
      zh: '导入后删除服务器上的归档文件',
    },
  },
  /** For the estimates, in GB. */
  size: {
    kind: 'text',
    lives: 'tab',
    topic: 'estimates',
    label: { en: 'Image size, in GB', zh: '镜像大小（GB）' },
  },
  /** For the estimates, in Mbit/s. */
  speed: {
    kind: 'text',
    lives: 'tab',
    topic: 'estimates',
    label: { en: 'Connection speed, in Mbit/s', zh: '网速（Mbit/s）' },
  },
} as const satisfies Fields<string, TransferTopic>;

export type TransferForm = FormOf<typeof transferFields>;
