import { nameKey } from '../name/names';

/**
 * The possible readings of a query, most likely first: as typed, without the
 * extras that people add to a name (memory size, count), and with digits in
 * place of letters that look like them.
 */
export function readings(query: string): readonly string[] {
  const key = nameKey(query);
  const bare = withoutCount(withoutMemory(key)).trim();
  const all = [
    key,
    bare,
    withZeros(key),
    withZeros(bare),
    withOnes(bare),
    withoutPlace(bare),
    asNamed(bare),
  ];
  return [...new Set(all.filter(Boolean))];
}

/**
 * `gtx 1650 laptop`, `hgx b200 8-gpu`, `colab t4`: drivers print many laptop
 * GPUs without the word, and the others say where the GPU is.
 */
const withoutPlace = (text: string): string =>
  text
    .replace(
      /\b(?:laptop|notebook|mobile|colab|kaggle|server|workstation|lhr|nvlink|(?:\d{1,2}[ -]?)?gpus?|cards?)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** `A6000 Ada` → `6000 ada`, `rtx6000pro` → `rtx pro 6000`: as people call them. */
const asNamed = (text: string): string =>
  text
    .replace(/\ba(?=\d000 ada\b)/, '')
    .replace(/(\d{4}) ?pro\b/, ' pro $1')
    .replace(/\s+/g, ' ')
    .trim();

/** `24GB`, `80 g`, `40gib`, `(24 GB)`, `80G显存`, `24564MiB`. */
const withoutMemory = (text: string): string =>
  text
    .replace(
      /[([]?\b(?:\d{1,3}\s*(?:gb|gib|g)|\d{4,6}\s*mi?b)\b(?:\s*(?:显存|vram|memory|hbm\d?e?|gddr\d\w?))?[)\]]?/g,
      ' ',
    )
    .replace(/\b(?:显存|vram)\b|显存/g, ' ')
    // a MIG slice belongs to the GPU that is named before it
    .replace(/\bmig\b|\b\dg\.\d{1,3}gb\b/g, ' ')
    .replace(/\s+/g, ' ');

/** `4x`, `x8`, `8×`, `*2`, `8卡`, `4 张`, `两块`, `(2)` before or after a name. */
const withoutCount = (text: string): string =>
  text
    .replace(
      /^\s*(?:\d{1,2}|[一二两三四五六七八九十])\s*(?:x|×|\*|张|块|片|个|卡)\s*/,
      '',
    )
    .trimEnd()
    .replace(
      /(?:[x×*]\s*\d{1,2}|[([]\d{1,2}[)\]]|\d{1,2}\s*(?:卡|张|块|片)|双卡|四卡|八卡)$/,
      '',
    )
    .trimEnd();

/** `v1oo` → `v100`: an `o` next to a digit is a zero. */
const withZeros = (text: string): string =>
  repeated(text, (now) =>
    now.replace(/(\d)o/g, '$10').replace(/o(?=\d)/g, '0'),
  );

/** `al00` → `a100`: an `l` or `i` next to a digit is a one. */
const withOnes = (text: string): string =>
  repeated(withZeros(text), (now) =>
    now.replace(/(\d)[li]/g, '$11').replace(/[li](?=\d)/g, '1'),
  );

/**
 * Repeats until nothing changes: in `1ooo`, each letter is next to a digit only
 * after the one before it was replaced.
 */
function repeated(text: string, change: (now: string) => string): string {
  const next = change(text);
  return next === text ? text : repeated(next, change);
}

/**
 * The parts of a text that names several GPUs, split at commas, line breaks,
 * `+`, `and`, a slash before another number (`1080Ti/2080Ti`), and before a
 * count in Chinese (`一张3090两张4090`).
 */
export function queryParts(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/(\S)(?=[一二两三四五六七八九十]\s*[张块片个]\s*[a-z\d])/gi, '$1,')
    .replace(/\/(?=(?:[a-z]+ )*[a-z]{0,2}\d{2,4}(?!\d|\s*g))/gi, ',')
    .split(/[,;、\n\r+&|]|\s(?:\/|and|und)\s|和|以及/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
