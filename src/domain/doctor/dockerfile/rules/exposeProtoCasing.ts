import type { FileRule } from '../pasted';

export const exposeProtoCasing: FileRule = {
  id: 'ExposeProtoCasing',
  severity: 'info',
  title: {
    en: 'The protocol in EXPOSE is in uppercase',
    zh: 'EXPOSE 的协议名是大写',
  },
  why: {
    en: 'Docker writes protocols in lowercase.',
    zh: 'Docker 里的协议名是小写。',
  },
  fix: { en: 'Write /tcp or /udp.', zh: '写成 /tcp 或 /udp。' },
  except: {
    en: 'Docker still accepts it.',
    zh: '目前 Docker 还接受。',
  },
  source: 'https://docs.docker.com/reference/build-checks/expose-proto-casing/',
  bad: [['FROM a:1\nEXPOSE 80/TCP', 'FROM a:1\nEXPOSE 80/tcp']],
  good: ['FROM a:1\nEXPOSE 80/tcp 90'],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, words }) =>
      keyword === 'EXPOSE'
        ? words.flatMap(({ start, end, text }) =>
            /^[\d-]+\/[a-zA-Z]+$/.test(text) && text !== text.toLowerCase()
              ? [
                  {
                    start,
                    end,
                    edits: [{ start, end, text: text.toLowerCase() }],
                  },
                ]
              : [],
          )
        : [],
    ),
};
