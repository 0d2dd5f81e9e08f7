import type { FileRule } from '../pasted';

export const addUrl: FileRule = {
  id: 'add-url',
  severity: 'info',
  title: {
    en: 'ADD of a URL without a checksum',
    zh: 'ADD 网址时没有校验',
  },
  why: {
    en: 'Docker accepts whatever the URL returns, and the file stays in its layer even if a later RUN deletes it.',
    zh: '网址返回什么就用什么；而且文件会留在这一层，后面的 RUN 删了也不会变小。',
  },
  fix: {
    en: 'Add --checksum=sha256:…, or download, unpack, and delete the file in one RUN.',
    zh: '加上 --checksum=sha256:…，或在同一个 RUN 里下载、解压、删除。',
  },
  except: {
    en: 'The file is small, or the image needs it unchanged.',
    zh: '文件很小，或镜像里就需要这个文件本身。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#add---checksum',
  bad: [
    'FROM a:1\nADD https://a.example/b https://a.example/c /d/',
    'FROM a:1\nADD https://a.example/b.sh /b.sh',
  ],
  good: [
    'FROM a:1\nADD --checksum=sha256:0000000000000000000000000000000000000000000000000000000000000000 https://a.example/b /b',
    'FROM a:1\nADD https://github.com/a/b.git#v1 /b',
    'FROM a:1\nADD b /b',
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, words, flags }) =>
      keyword === 'ADD' && !flags.some(({ name }) => name === 'checksum')
        ? words
            .filter(({ text }) => /^https?:\/\/(?!\S*\.git(?:#|$))/.test(text))
            .slice(0, 1)
        : [],
    ),
};
