import { unquoted } from '../../../dockerfile/read/words';
import type { FileRule } from '../pasted';
import { refused } from '../../except';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const targetWithoutSlash: FileRule = {
  id: 'target-without-slash',
  severity: 'warning',
  title: {
    en: 'The target for several files doesn’t end with /',
    zh: '复制多个文件，目标没有以 / 结尾',
  },
  why: {
    en: 'Without BuildKit, Docker fails with “the destination must be a directory and end with a /”. With BuildKit, it works, but the target looks like a file.',
    zh: '不用 BuildKit 时，Docker 会报“the destination must be a directory and end with a /”。用 BuildKit 能构建，但看起来目标像是一个文件。',
  },
  fix: { en: 'End the target with /.', zh: '目标以 / 结尾。' },
  except: refused,
  source: 'https://docs.docker.com/reference/dockerfile/#destination',
  bad: [['FROM a:1\nCOPY a b /app', 'FROM a:1\nCOPY a b /app/']],
  good: [
    'FROM a:1\nCOPY a b /app/',
    'FROM a:1\nCOPY a /app',
    'FROM a:1\nCOPY a b .',
    'FROM a:1\nCOPY a b $X',
    'FROM a:1\nCOPY a b ..',
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, words, json, heredocs }) => {
      if (!isCopy(keyword) || heredocs.length) return [];
      const paths = json ?? words;
      const target = paths.at(-1);
      const path = target && unquoted(target.text);
      return target && path && paths.length > 2 && !/\/$|^\.\.?$|\$/.test(path)
        ? [
            {
              start: target.start,
              end: target.end,
              edits:
                json || path !== target.text
                  ? []
                  : [{ start: target.end, end: target.end, text: '/' }],
            },
          ]
        : [];
    }),
};
