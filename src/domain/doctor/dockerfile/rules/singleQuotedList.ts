import type { FileRule } from '../pasted';

export const singleQuotedList: FileRule = {
  id: 'single-quoted-list',
  severity: 'error',
  title: { en: 'A list with single quotes', zh: '列表里用了单引号' },
  why: {
    en: 'Docker reads the list as JSON, which allows only double quotes. With single quotes, Docker passes the whole line to a shell, which looks for a program named “[python,”.',
    zh: '列表按 JSON 读取，只认双引号。用单引号时，整行会交给 shell，shell 会去找名为“[python,”的程序。',
  },
  fix: { en: 'Use double quotes.', zh: '改用双引号。' },
  except: {
    en: 'You want a shell command that contains brackets.',
    zh: '确实要把带方括号的文字当 shell 命令。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#exec-form',
  bad: [
    ["FROM a:1\nCMD ['python', 'a.py']", 'FROM a:1\nCMD ["python", "a.py"]'],
    "FROM a:1\nENTRYPOINT ['a']",
    "FROM a:1\nSHELL ['/bin/bash', '-c']",
  ],
  good: [
    'FROM a:1\nCMD ["python", "a.py"]',
    "FROM a:1\nCMD [ 'a' = 'a' ] && b",
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, rest, start, end, json }) => {
      if (!/^(?:CMD|ENTRYPOINT|SHELL|RUN)$/.test(keyword) || json) return [];
      const whole = /^\s*(\[\s*'[^'"\\]*'(?:\s*,\s*'[^'"\\]*')*\s*\])\s*$/.exec(
        rest.text,
      );
      const [, list] = whole ?? [];
      if (list === undefined) return [];
      const at = rest.text.indexOf('[');
      const place = rest.before({ start: at, end: at + list.length });
      return [
        {
          start,
          end,
          edits: [{ ...place, text: list.replaceAll("'", '"') }],
        },
      ];
    }),
};
