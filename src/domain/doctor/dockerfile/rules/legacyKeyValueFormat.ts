import type { FileRule } from '../pasted';

export const legacyKeyValueFormat: FileRule = {
  id: 'LegacyKeyValueFormat',
  severity: 'info',
  title: { en: 'The old form of ENV and LABEL', zh: 'ENV、LABEL 的旧写法' },
  why: {
    en: 'With a space instead of an equals sign, everything up to the end of the line becomes the value, and a line can set only one variable.',
    zh: '用空格代替等号时，到行尾为止全是值，一行也只能写一个变量。',
  },
  fix: { en: 'Write NAME=value.', zh: '写成 NAME=value。' },
  except: {
    en: 'Docker still accepts it.',
    zh: '目前 Docker 还接受。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/legacy-key-value-format/',
  bad: [
    ['FROM a:1\nENV A b', 'FROM a:1\nENV A=b'],
    ['FROM a:1\nLABEL A b c', 'FROM a:1\nLABEL A="b c"'],
  ],
  good: ['FROM a:1\nENV A=b', 'FROM a:1\nARG A'],
  check: ({ instructions }) =>
    instructions.flatMap(({ pairs }) =>
      pairs.flatMap(({ legacy, name, value, start, end }) => {
        if (!legacy || !value || value.startsWith('=')) return [];
        const bare = /^[^\s"'\\]+$/.test(value);
        const plain = /^[^"'\\\n]+$/.test(value);
        const text = `${name}=${bare ? value : `"${value}"`}`;
        return [{ start, end, edits: plain ? [{ start, end, text }] : [] }];
      }),
    ),
};
