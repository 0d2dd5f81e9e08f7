import type { Shell } from '../../data/schema/command';
import type { Localized } from '../../data/schema/text';
import type { TransferWay } from '../../data/schema/transfer';
import { parseImageReference } from '../docker/imageReference';
import { bytesOf } from '../docker/kinds/size';
import { sizeOf, printable, type Check } from '../form/checks';

/**
 * An image that can be saved by name: with its tag, not an ID or digest.
 * `docker save` with an ID loses the name
 * (https://github.com/moby/moby/issues/10592), and with a name without a tag it
 * saves every tag.
 */
export const checkImage: Check = (text) => {
  if (/^(?:sha256:)?[0-9a-f]{12,64}$/.test(text))
    return {
      en: 'This is an image ID. If you save by ID, the image arrives without its name. Write name:tag, as docker image ls shows them.',
      zh: '这是镜像 ID。按 ID 导出的镜像到了服务器上没有名称，请照 docker image ls 显示的写成 name:tag。',
    };
  const reference = parseImageReference(text);
  if (!reference)
    return {
      en: 'Write the image as name:tag, in lowercase, for example train:1.0.',
      zh: '镜像要写名称和标签，名称用小写，例如 train:1.0。',
    };
  if (reference.digest)
    return {
      en: 'Omit the digest (@sha256:…): an archive keeps only the name and the tag.',
      zh: '去掉摘要（@sha256:…）：归档文件只保留名称和标签。',
    };
  return reference.tag
    ? null
    : {
        en: 'The tag is missing. Without one, docker save writes every tag of this name. Add the tag, for example :1.0.',
        zh: '缺少标签。不写标签，docker save 会导出这个名称的所有标签，请补上，例如 :1.0。',
      };
};

/**
 * A server directory that passes unchanged through scp, rsync, sftp, and any
 * login shell.
 */
export const checkServerFolder: Check = (text) => {
  if (!text.startsWith('/')) return absolute;
  return /^[\p{L}\p{N}/._+@,=-]+$/u.test(text)
    ? null
    : {
        en: 'Use only letters, digits, and / . _ + @ , = -, because versions of scp and rsync pass spaces and quotes to the server’s shell in different ways.',
        zh: '只能用文字、数字和 / . _ + @ , = -：空格和引号怎样传给服务器的 shell，各版本的 scp 和 rsync 并不一致。',
      };
};

/** A server directory that is used only in commands on the server itself. */
export const checkMountedFolder: Check = (text) =>
  text.startsWith('/') ? printableLine(text) : absolute;

const absolute: Localized = {
  en: 'Enter a full path on the server that starts with /.',
  zh: '填服务器上的完整路径，以 / 开头。',
};

const printableLine: Check = (text) =>
  printable(text) ??
  (text.includes('\n')
    ? { en: 'Use only one line.', zh: '只能写一行。' }
    : null);

/**
 * The USB stick or share on the laptop: `/Volumes/STICK` in bash, `E:\` or
 * `\\nas\lab` on Windows.
 */
export function checkCarrier(text: string, shell: Shell): Localized | null {
  if (shell === 'bash')
    return text.startsWith('/')
      ? printableLine(text)
      : {
          en: 'Enter a full path on your laptop, for example /Volumes/STICK or /media/STICK.',
          zh: '填自己电脑上的完整路径，例如 /Volumes/STICK 或 /media/STICK。',
        };
  return /^(?:[A-Za-z]:[\\/]|\\\\[^\\])/.test(text)
    ? printableLine(text)
    : {
        en: 'Enter a drive or a share of your laptop, for example E:\\ or \\\\nas\\lab.',
        zh: '填自己电脑上的盘符或共享，例如 E:\\ 或 \\\\nas\\lab。',
      };
}

/** The largest file on FAT32: 4 GiB minus one byte. */
const fat32 = 2 ** 32 - 1;

/**
 * The size of a piece: at least 1 MiB, and small enough for FAT32 if it goes on
 * a USB stick.
 */
export function checkPiece(text: string, way: TransferWay): Localized | null {
  const wrong = sizeOf('1m')(text);
  if (wrong) return wrong;
  return way === 'usb' && (bytesOf(text) ?? 0) > fat32
    ? {
        en: 'FAT32 can’t store files of 4 GiB or more. Use at most 4095m.',
        zh: 'FAT32 放不下 4 GiB 及以上的文件，最大写 4095m。',
      }
    : null;
}

/** A positive number, for the estimates. */
export const checkNumber: Check = (text) =>
  /^\d{1,6}(?:\.\d{1,3})?$/.test(text) && Number(text) > 0
    ? null
    : { en: 'Enter a number above 0.', zh: '填大于 0 的数字。' };
