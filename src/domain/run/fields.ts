import type { Localized } from '../../data/schema/text';
import { bytesOf } from '../docker/kinds/size';

/** The message for a text that a field cannot take, or null. */
export type Check = (text: string) => Localized | null;

const say = (en: string, zh: string): Localized => ({ en, zh });

/** Control characters but for the line break, and lone surrogates. */
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u;

export const printable: Check = (text) =>
  unprintable.test(text)
    ? say(
        'Holds a control character, such as a tab. Type it again by hand.',
        '内容里有控制字符（例如制表符），请手动重新输入。',
      )
    : null;

export const containerName: Check = (text) =>
  /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(text)
    ? null
    : say(
        'Letters a–z, digits and _ . - only, beginning with a letter or a digit, at least two characters.',
        '只能用英文字母、数字和 _ . -，以字母或数字开头，至少两个字符。',
      );

export const containerPath: Check = (text) => {
  if (!text.startsWith('/'))
    return say(
      'A path inside the container begins with /, for example /workspace.',
      '容器内的路径要以 / 开头，例如 /workspace。',
    );
  if (/^\/+$/.test(text))
    return say(
      'The root of the container cannot be replaced. Choose a folder such as /workspace.',
      '不能挂到容器的根目录，请换成 /workspace 之类的目录。',
    );
  return printable(text);
};

export const hostPath: Check = (text) =>
  text.trim() === ''
    ? say(
        'Which folder of the host? For example /home/tom/project.',
        '要挂载宿主机的哪个目录？例如 /home/tom/project。',
      )
    : printable(text);

export const port: Check = (text) =>
  /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65535
    ? null
    : say('A port is a number from 1 to 65535.', '端口是 1 到 65535 的数字。');

export const envName: Check = (text) =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(text)
    ? null
    : say(
        'A variable name has letters, digits and _ only, and no digit in front.',
        '变量名只能用字母、数字和 _，且不能以数字开头。',
      );

/** A size of at least `least` bytes, with its unit. */
export const sizeOf =
  (least: number): Check =>
  (text) => {
    const bytes = bytesOf(text);
    if (bytes === null || text === '-1')
      return say(
        'A number and its unit, for example 16g or 512m.',
        '写成数字加单位，例如 16g 或 512m。',
      );
    if (/^[\d.]+$/.test(text))
      return say(
        `Without a unit this is ${text} bytes. Write ${text}g for GiB.`,
        `不写单位就是 ${text} 字节。要表示 GiB，请写 ${text}g。`,
      );
    return bytes < least
      ? say('Too small: at least 6m.', '太小了，至少 6m。')
      : null;
  };

export const cores: Check = (text) =>
  /^\d{1,4}(\.\d{1,2})?$/.test(text) && Number(text) >= 0.01
    ? null
    : say(
        'A number of cores, for example 8 or 1.5.',
        '写核数，例如 8 或 1.5。',
      );

export const count: Check = (text) =>
  /^[1-9]\d?$/.test(text)
    ? null
    : say('A whole number from 1.', '从 1 开始的整数。');
