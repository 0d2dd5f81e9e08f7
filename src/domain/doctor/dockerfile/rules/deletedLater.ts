import { unquoted } from '../../../dockerfile/read/words';
import { programsOf } from '../programs';
import type { FileRule } from '../pasted';
import { otherStage } from '../../except';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const deletedLater: FileRule = {
  id: 'deleted-later',
  severity: 'warning',
  title: {
    en: 'A copied file that a later RUN deletes',
    zh: '复制进来的文件后面又删掉',
  },
  why: {
    en: 'COPY stores the file in a layer, and rm only hides it. The image doesn’t get smaller, and anyone can extract the file from the archive.',
    zh: 'COPY 已经把文件存进一层，rm 只是隐藏：镜像不会变小，别人也能从归档文件里取出它。',
  },
  fix: {
    en: 'Mount it for the RUN that needs it: RUN --mount=type=bind,source=FILE,target=/tmp/FILE ….',
    zh: '在需要它的 RUN 里挂载：RUN --mount=type=bind,source=FILE,target=/tmp/FILE …。',
  },
  except: otherStage,
  source: 'https://docs.docker.com/reference/dockerfile/#run---mounttypebind',
  bad: [
    'FROM a:1\nCOPY big.run /tmp/big.run\nRUN /tmp/big.run && rm /tmp/big.run',
    'FROM a:1\nCOPY a.whl /tmp/\nRUN pip install /tmp/a.whl && rm /tmp/a.whl',
    'FROM a:1\nCOPY --from=b /wheels /wheels\nRUN pip install /wheels/* && rm -rf /wheels',
  ],
  good: [
    'FROM a:1\nRUN --mount=type=bind,source=big.run,target=/tmp/big.run /tmp/big.run',
    'FROM a:1\nCOPY a /a\nRUN rm /b',
    'FROM a:1 AS b\nCOPY a /a\nRUN rm /a\nFROM c:1',
    'FROM a:1\nCOPY requirements.txt /tmp/\nRUN pip install -r /tmp/requirements.txt && rm /tmp/requirements.txt',
  ],
  check: ({ stages }) => {
    const instructions = stages.at(-1)?.instructions ?? [];
    const copied = new Map<string, { start: number; end: number }>();
    const found: { start: number; end: number }[] = [];
    for (const instruction of instructions) {
      const { keyword, start, end } = instruction;
      if (isCopy(keyword))
        for (const path of targetsOf(instruction))
          copied.set(path, { start, end });
      for (const { name, args } of programsOf([instruction]))
        if (name === 'rm')
          for (const { text } of args) {
            const path = text.replace(/\/\*?$/, '');
            const copy = copied.get(path);
            if (copy && !found.includes(copy)) found.push(copy);
          }
    }
    return found;
  },
};

/** Small files are not worth reporting. */
const small =
  /\.(?:txt|ya?ml|toml|json|sh|py|R|cfg|conf|lock|list|key|asc|gpg|patch)$/i;

/** The targets of a COPY, if the paths are literal. */
function targetsOf({
  words,
  json,
}: {
  words: readonly { text: string }[];
  json: readonly { text: string }[] | null;
}): readonly string[] {
  const paths = (json ?? words).map(({ text }) => unquoted(text));
  const target = paths.at(-1) ?? '';
  const sources = paths.slice(0, -1);
  if (!target.startsWith('/') || /[$*]/.test(target)) return [];
  if (!target.endsWith('/'))
    return sources.some((s) => small.test(s)) ? [] : [target];
  return sources
    .filter((s) => !/[$*?]/.test(s) && !s.endsWith('/') && !small.test(s))
    .map((s) => target + s.replace(/^.*\//, ''));
}
