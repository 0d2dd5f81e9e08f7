import type { Localized } from '../../data/schema/text';
import { cleanPath } from '../docker/containerPath';
import { parseImageReference } from '../docker/imageReference';
import { bytesOf } from '../docker/kinds/size';
import { unprintable } from '../text/unprintable';

/** The message for a text that a field cannot accept, or null. */
export type Check = (text: string) => Localized | null;

/**
 * On Linux, a program argument cannot exceed 131,072 bytes, including the
 * terminating null (MAX_ARG_STRLEN,
 * https://man7.org/linux/man-pages/man2/execve.2.html). In the worst case, a
 * UTF-16 unit takes three bytes in UTF-8.
 */
const MAX_CHARACTERS = 43_690;

const tooLong: Check = (text) =>
  text.length > MAX_CHARACTERS
    ? {
        en: `At most ${MAX_CHARACTERS.toLocaleString('en')} characters: this text has ${text.length.toLocaleString('en')}, and Linux doesn’t accept longer arguments. Put it in a file.`,
        zh: `最多 ${String(MAX_CHARACTERS)} 个字符，现在有 ${String(text.length)} 个：Linux 不接受更长的参数。请写进文件里。`,
      }
    : null;

/** Adds a length limit to a check; the length is tested first. */
const within =
  (check: Check): Check =>
  (text) =>
    tooLong(text) ?? check(text);

/** A text without control characters, of any content. */
export const printable = within((text) =>
  unprintable.test(text)
    ? {
        en: 'This contains a control character, such as a tab. Type it again by hand.',
        zh: '内容里有控制字符（例如制表符），请手动重新输入。',
      }
    : null,
);

/** An image name as Docker accepts it; spaces around it are ignored. */
export const image = within((text) =>
  parseImageReference(text.trim())
    ? null
    : {
        en: 'Write the image as name:tag, in lowercase, for example train:1.0.',
        zh: '镜像要写名称和标签，名称用小写，例如 train:1.0。',
      },
);

/**
 * A container name:
 * https://github.com/moby/moby/blob/master/daemon/names/names.go
 */
export const containerName = within((text) =>
  /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(text)
    ? null
    : {
        en: 'Use only letters a–z, digits, and _ . -; start with a letter or a digit, and use at least two characters.',
        zh: '只能用英文字母、数字和 _ . -，以字母或数字开头，至少两个字符。',
      },
);

/** An absolute path in the container, except for its root. */
export const containerPath: Check = (text) => {
  if (!text.startsWith('/'))
    return {
      en: 'A path in the container starts with /, for example /workspace.',
      zh: '容器内的路径要以 / 开头，例如 /workspace。',
    };
  if (cleanPath(text) === '/')
    return {
      en: 'You can’t replace the root directory of the container. Choose a folder such as /workspace.',
      zh: '不能挂到容器的根目录，请换成 /workspace 之类的目录。',
    };
  return printable(text);
};

/** A path of the host, absolute or relative; not empty. */
export const hostPath: Check = (text) =>
  text.trim() === ''
    ? {
        en: 'Enter a folder of the host, for example /data/project.',
        zh: '要挂载宿主机的哪个目录？例如 /data/project。',
      }
    : printable(text);

/** A TCP port, 1 to 65535. */
export const port: Check = (text) =>
  /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65535
    ? null
    : {
        en: 'A port is a number from 1 to 65535.',
        zh: '端口是 1 到 65535 的数字。',
      };

/** A variable name that every shell can set. */
export const envName = within((text) =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(text)
    ? null
    : {
        en: 'A variable name contains only letters, digits, and _, and doesn’t start with a digit.',
        zh: '变量名只能用字母、数字和 _，且不能以数字开头。',
      },
);

/** A size with a unit, at least `least`. */
export const sizeOf =
  (least: string): Check =>
  (text) => {
    const bytes = bytesOf(text);
    if (bytes === null || text === '-1')
      return {
        en: 'Enter a number with its unit, for example 16g or 512m.',
        zh: '写成数字加单位，例如 16g 或 512m。',
      };
    if (/^[\d.]+$/.test(text))
      return {
        en: `Without a unit this is ${text} bytes. Write ${text}g for GiB.`,
        zh: `不写单位就是 ${text} 字节。要表示 GiB，请写 ${text}g。`,
      };
    return bytes < (bytesOf(least) ?? 0)
      ? { en: `Too small: at least ${least}.`, zh: `太小了，至少 ${least}。` }
      : null;
  };

/** A number of CPU cores, at least 0.01, with at most two decimals, as `--cpus` reads it. */
export const cores: Check = (text) =>
  /^\d{1,4}(\.\d{1,2})?$/.test(text) && Number(text) >= 0.01
    ? null
    : {
        en: 'Enter a number of cores, for example 8 or 1.5.',
        zh: '写核数，例如 8 或 1.5。',
      };

/** A number of GPUs, 1 to 99. */
export const count: Check = (text) =>
  /^[1-9]\d?$/.test(text)
    ? null
    : { en: 'Enter a whole number, at least 1.', zh: '从 1 开始的整数。' };

/** For a row whose variable was already set by an earlier row. */
export const sameName: Localized = {
  en: 'Another row already sets this variable.',
  zh: '另一行已经设置了这个变量。',
};
