import type { Localized } from '../../data/schema/text';
import { isComment, linesOf } from './lines';
import { readRequirement } from './requirement';
import type { FileLine, LineKind, ReadLines } from './types';

/**
 * Parses a requirements file like pip: comments, continuation lines, options,
 * hashes. https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function readRequirements(text: string): ReadLines {
  const all = linesOf(text);
  const lines: FileLine[] = [];
  for (let i = 0; i < all.length;) {
    let end = i;
    // a comment line has no continuation
    while (
      end < all.length - 1 &&
      /\\\s*$/.test(all[end] ?? '') &&
      !isComment(all[end] ?? '')
    )
      end++;
    const part = all.slice(i, end + 1);
    lines.push({
      ...kindOf(part),
      first: i + 1,
      last: end + 1,
      text: part.join('\n'),
    });
    i = end + 1;
  }
  return { format: 'requirements', lines, language: '' };
}

function kindOf(part: readonly string[]): LineKind {
  const joined = part
    .map((line) => line.replace(/\\\s*$/, ' '))
    .filter((line, i) => i === 0 || !/^\s*#/.test(line))
    .join('')
    .replace(/(?:^|(?<!\s)\s+)#.*/, '')
    .trim();
  if (!joined) return { kind: 'comment' };
  return joined.startsWith('-') ? option(joined) : packageLine(joined);
}

/** Options that a requirements file may contain, with their short forms. */
const options: Readonly<Record<string, string>> = {
  '-r': '-r',
  '--requirement': '-r',
  '-c': '-c',
  '--constraint': '-c',
  '-e': '-e',
  '--editable': '-e',
  '-i': '--index-url',
  '--index-url': '--index-url',
  '--pypi-url': '--index-url',
  '--extra-index-url': '--extra-index-url',
  '-f': '--find-links',
  '--find-links': '--find-links',
  '--no-index': '--no-index',
  '--no-binary': '--no-binary',
  '--only-binary': '--only-binary',
  '--prefer-binary': '--prefer-binary',
  '--require-hashes': '--require-hashes',
  '--pre': '--pre',
  '--trusted-host': '--trusted-host',
  '--use-feature': '--use-feature',
  '--config-settings': '--config-settings',
};

function option(text: string): LineKind {
  const match =
    /^(-[a-z](?=[\s.]|$)|-[rcfi](?=\S)|--[a-z-]+)\s*(?:=\s*)?(.*)/.exec(text);
  const name = options[match?.[1] ?? ''];
  const value = match?.[2]?.replace(/^(['"])(.*)\1$/, '$2') ?? '';
  if (!name) return { kind: 'unread', why: notAnOption };
  if (name !== '-e') return { kind: 'option', option: { name, value } };
  const wanted = readRequirement(value);
  return wanted
    ? { kind: 'package', wanted: [wanted], hashed: false }
    : { kind: 'unread', why: notARequirement };
}

/**
 * A requirement, without the options after it. Like pip, which reads only some
 * of them there and ignores others, such as `-f`.
 */
function packageLine(text: string): LineKind {
  const bare = text.replace(/\s-(?:-[a-z]|[a-z](?=\s|$)).*$/, '').trim();
  const wanted = readRequirement(bare);
  return wanted
    ? { kind: 'package', wanted: [wanted], hashed: /\s--hash[=\s]/.test(text) }
    : { kind: 'unread', why: whyNot(bare) };
}

const notAnOption: Localized = {
  en: 'pip knows no such option in a requirements file.',
  zh: 'pip 的 requirements 文件里没有这个选项。',
};

const notARequirement: Localized = {
  en: 'This isn’t a requirement: pip expects a name with an optional version, such as numpy>=1.26, or an address.',
  zh: '这一行不是依赖：应写成“包名加版本”（例如 numpy>=1.26）或一个地址。',
};

/** `numpy=1.19.2=py38` is the output format of `conda list --export`. */
const whyNot = (text: string): Localized =>
  /^[A-Za-z0-9_.-]+=[^=]/.test(text)
    ? {
        en: 'conda uses a single =, but pip needs ==. If the whole file is like this, it came from conda list --export: export environment.yml instead.',
        zh: '单个 = 是 conda 的写法，pip 要用 ==。如果整个文件都这样，它来自 conda list --export，请改用 environment.yml。',
      }
    : notARequirement;
