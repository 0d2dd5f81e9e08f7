import type { Task } from '../../../data/schema/practice';
import type { Localized } from '../../../data/schema/text';
import { rebuiltAfter } from '../judges/dockerfile';
import type { Checked } from './checked';

type OrderTask = Extract<Task, { kind: 'order' }>;

/**
 * Judges the order of a Dockerfile's lines: the build must succeed, and the
 * right instructions must stay cached.
 */
export function checkOrder(
  { changed, keep, why }: OrderTask,
  lines: readonly string[],
): Checked {
  const at = (start: string) =>
    lines.findIndex((line) => line.startsWith(start));
  if (at('FROM') !== 0) return wrong(fromFirst);
  if (at('WORKDIR') > at('COPY')) return wrong(workdirLate);
  if (at('COPY') > at(keep)) return wrong(listMissing);
  const again = rebuiltAfter(lines.join('\n'), changed).split('\n');
  return again.some((line) => line.startsWith(keep))
    ? { right: false, said: [runsAgain(changed), why] }
    : { right: true, said: [why] };
}

const wrong = (reason: Localized): Checked => ({
  right: false,
  said: [reason],
});

const fromFirst: Localized = {
  en: '`FROM` must be the first instruction: everything else needs a base.',
  zh: '`FROM` 必须是第一条指令：其他指令都要有基础镜像。',
};

const workdirLate: Localized = {
  en: 'Before `WORKDIR`, `COPY` writes to `/`, and the program does not find its files in `/app`.',
  zh: '在 `WORKDIR` 之前，`COPY` 会写到 `/`，程序在 `/app` 里就找不到文件。',
};

const listMissing: Localized = {
  en: 'When `pip` runs, `requirements.txt` is not in the image yet.',
  zh: '执行 `pip` 时，镜像里还没有 `requirements.txt`。',
};

const runsAgain = (changed: string): Localized => ({
  en: `A line that copies \`${changed}\` comes before the installation, so each change of it installs the packages again.`,
  zh: `安装之前就有一行复制了 \`${changed}\`，所以每改一次都会重装依赖包。`,
});
