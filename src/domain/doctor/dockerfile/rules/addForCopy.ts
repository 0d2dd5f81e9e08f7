import type { FileRule } from '../pasted';

export const addForCopy: FileRule = {
  id: 'add-for-copy',
  severity: 'info',
  title: { en: 'ADD where COPY is enough', zh: '用 COPY 就够的地方写了 ADD' },
  why: {
    en: 'ADD also unpacks archives and downloads URLs. COPY only copies, so a reader knows what to expect.',
    zh: 'ADD 还会解压归档文件、下载网址。COPY 只复制，看的人一目了然。',
  },
  fix: { en: 'Write COPY.', zh: '写成 COPY。' },
  except: {
    en: 'The source is a URL, a Git repository, or an archive to unpack, which ADD is for.',
    zh: '来源是网址、Git 仓库，或需要解开的归档文件：这正是 ADD 的用途。',
  },
  source: 'https://docs.docker.com/build/building/best-practices/#add-or-copy',
  bad: [
    ['FROM a:1\nADD a.py /app/', 'FROM a:1\nCOPY a.py /app/'],
    'FROM a:1\nADD . /app',
  ],
  good: [
    'FROM a:1\nCOPY a.py /app/',
    'FROM a:1\nADD a.tar.gz /app',
    'FROM a:1\nADD https://a.example/b /b',
    'FROM a:1\nADD git@github.com:a/b.git /b',
    'FROM a:1\nADD $X /a',
    'FROM a:1\nADD --checksum=sha256:0 x /a',
    'FROM a:1\nADD root*.tgz /',
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, spelled, words, json, flags }) => {
      if (keyword !== 'ADD') return [];
      const sources = (json ?? words).slice(0, -1);
      const special = sources.some(({ text }) =>
        /:\/\/|^git@|\.git(?:#|$)|\.(?:tar|t?gz|tgz|bz2|xz|zst|tbz2?|txz|lz4)\b|\$|<<|layer|rootfs/i.test(
          text,
        ),
      );
      const ownFlag = flags.some(({ name }) =>
        /^(?:checksum|keep-git-dir|unpack)$/.test(name),
      );
      const { start, end, text } = spelled;
      return sources.length === 0 || special || ownFlag
        ? []
        : [
            {
              start,
              end,
              edits: [{ start, end, text: text === 'add' ? 'copy' : 'COPY' }],
            },
          ];
    }),
};
