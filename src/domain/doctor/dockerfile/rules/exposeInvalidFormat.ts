import type { FileRule } from '../pasted';
import { refused } from '../../except';

export const exposeInvalidFormat: FileRule = {
  id: 'ExposeInvalidFormat',
  severity: 'warning',
  title: {
    en: 'EXPOSE with an address or two ports',
    zh: 'EXPOSE 里写了地址或两个端口',
  },
  why: {
    en: 'EXPOSE only documents the program’s port. docker run -p decides which port of the server leads to it.',
    zh: 'EXPOSE 只记录程序的端口。映射到服务器哪个端口，由 docker run -p 决定。',
  },
  fix: {
    en: 'Write only the port in the container.',
    zh: '只写容器内的端口。',
  },
  except: refused,
  source:
    'https://docs.docker.com/reference/build-checks/expose-invalid-format/',
  bad: ['FROM a:1\nEXPOSE 8080:80', 'FROM a:1\nEXPOSE 127.0.0.1:80:80'],
  good: [
    'FROM a:1\nEXPOSE 80',
    'FROM a:1\nEXPOSE 8000-8010/tcp',
    'FROM a:1\nEXPOSE ${PORT:-80}',
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, words }) =>
      keyword === 'EXPOSE'
        ? words.filter(({ text }) => /^[\d.[\]]*:[\d:]+(?:\/\w+)?$/.test(text))
        : [],
    ),
};
