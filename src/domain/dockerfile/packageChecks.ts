import type { Localized } from '../../data/schema/text';
import * as checks from '../form/checks';

/** Options that set where packages come from, each with its URL. */
export function indexWords(words: readonly string[]): Localized | null {
  const wrong = words.find((word, i) => {
    const before = words[i - 1] ?? '';
    return valued.test(before)
      ? !/^(https?:\/\/|file:\/\/|\/)[^\s'"`$\\]+$/.test(word) &&
          !(before === '--trusted-host' && /^[\w.-]+(:\d+)?$/.test(word))
      : !(valued.test(word) && i < words.length - 1) &&
          !/^(--pre|--prefer-binary|--no-index)$/.test(word);
  });
  return wrong === undefined
    ? null
    : {
        en: `“${wrong}” is not an option here. Enter --index-url, --extra-index-url, --find-links, or --trusted-host with a space and the address, or --pre.`,
        zh: `这里不能写“${wrong}”。可以写 --index-url、--extra-index-url、--find-links 或 --trusted-host 加空格和地址，以及 --pre。`,
      };
}

const valued = /^--(index-url|extra-index-url|find-links|trusted-host)$/;

/** The message for the first invalid item. */
export function each(
  text: string,
  items: readonly string[],
  check: (item: string) => Localized | null,
): Localized | null {
  const wrong = items.find((item) => check(item));
  return (
    checks.printable(text.replace(/\s/g, ' ')) ??
    (wrong === undefined ? null : check(wrong))
  );
}

const matching =
  (pattern: RegExp, message: (item: string) => Localized) =>
  (item: string): Localized | null =>
    pattern.test(item) ? null : message(item.slice(0, 60));

/**
 * https://www.debian.org/doc/debian-policy/ch-controlchecks.html#source, with
 * an optional version in apt-get's notation.
 */
export const aptName = matching(
  /^[a-z0-9][a-z0-9+.-]+(=[A-Za-z0-9.+:~-]+)?$/,
  (item) => ({
    en: `“${item}” is not an apt package name: use only lowercase letters, digits, and + . -, with spaces between names.`,
    zh: `“${item}”不是 apt 的包名：只能用小写字母、数字和 + . -，多个包用空格隔开。`,
  }),
);

/**
 * A name with extras and versions (PEP 508), or the URL of a package. Options
 * and markers belong in requirements.txt.
 */
export const pipSpec = matching(
  /^([A-Za-z0-9][A-Za-z0-9._-]*(\[[A-Za-z0-9._,-]+\])?([<>=!~]=?=?[^\s;<>=!~,]+(,[<>=!~]=?=?[^\s;<>=!~,]+)*)?|(git\+)?https:\/\/[^\s]+)$/,
  (item) => ({
    en: `“${item}” isn’t a pip package, such as numpy or torch==2.7.1. Options and conditions go into requirements.txt.`,
    zh: `“${item}”不是 pip 的包，应像 numpy 或 torch==2.7.1 这样写。选项和条件请写进 requirements.txt。`,
  }),
);

export const condaSpec = matching(
  /^[A-Za-z0-9_][A-Za-z0-9_.:/-]*([<>=!]=?[A-Za-z0-9._*+-]+(,[<>=!]=?[A-Za-z0-9._*+-]+)*(=[A-Za-z0-9._*+-]+)?)?$/,
  (item) => ({
    en: `“${item}” isn’t a conda package, such as numpy or python=3.12.`,
    zh: `“${item}”不是 conda 的包，应像 numpy 或 python=3.12 这样写。`,
  }),
);

/** https://cran.r-project.org/doc/manuals/R-exts.html: letters, digits, and dots. */
export const cranName = matching(
  /^[A-Za-z][A-Za-z0-9.]*[A-Za-z0-9]$/,
  (item) => ({
    en: `“${item}” isn’t a CRAN package name: use only letters, digits, and dots.`,
    zh: `“${item}”不是 CRAN 的包名：只能用字母、数字和点。`,
  }),
);
