import type { FileRule } from '../pasted';
import { refused } from '../../except';

export const spacedEquals: FileRule = {
  id: 'spaced-equals',
  severity: 'error',
  title: { en: 'Spaces around the equals sign', zh: '等号两边有空格' },
  why: {
    en: 'Docker treats the equals sign as part of the value: ENV A = b sets A to “= b”.',
    zh: 'Docker 会把等号算进值里：ENV A = b 得到的值是“= b”。',
  },
  fix: { en: 'Delete the spaces.', zh: '去掉空格。' },
  except: refused,
  source: 'https://docs.docker.com/reference/dockerfile/#env',
  bad: [['FROM a:1\nENV A = b', 'FROM a:1\nENV A=b'], 'FROM a:1\nENV A =b'],
  good: ['FROM a:1\nENV A=b', 'FROM a:1\nENV A="= b"'],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, pairs }) =>
      pairs.flatMap(({ name, value, legacy, start, end }) => {
        if (keyword !== 'ENV' || !legacy || !value?.startsWith('=')) return [];
        const bare = value.slice(1).trim();
        return [
          {
            start,
            end,
            edits: /^[^\s"'\\]+$/.test(bare)
              ? [{ start, end, text: `${name}=${bare}` }]
              : [],
          },
        ];
      }),
    ),
};
