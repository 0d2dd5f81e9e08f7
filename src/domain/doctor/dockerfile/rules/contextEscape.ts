import { unquoted } from '../../../dockerfile/read/words';
import type { FileRule } from '../pasted';
import { refused } from '../../except';
import { isCopy } from '../../../dockerfile/read/isCopy';

export const contextEscape: FileRule = {
  id: 'outside-context',
  severity: 'warning',
  title: {
    en: 'COPY from outside the build context',
    zh: 'COPY 了构建上下文以外的路径',
  },
  why: {
    en: 'COPY sees only the build context, the folder that you pass to docker build. It looks for this path there and fails with “not found”.',
    zh: 'COPY 只能看到 docker build 指定的目录，会在那个目录里找这个路径，结果报“not found”。',
  },
  fix: {
    en: 'Build from the parent folder with -f, or pass the folder with --build-context.',
    zh: '在上一级目录用 -f 构建，或用 --build-context 传入那个目录。',
  },
  except: refused,
  source: 'https://docs.docker.com/build/concepts/context/',
  bad: [
    'FROM a:1\nCOPY ../lib /lib',
    'FROM a:1\nADD /home/me/data /data',
    'FROM a:1\nCOPY ~/x /x',
    'FROM a:1\nCOPY C:\\Users\\me\\x /x',
  ],
  good: [
    'FROM a:1\nCOPY lib /lib',
    'FROM a:1\nCOPY --from=b /home/me/x /x',
    'FROM a:1\nCOPY /src /src',
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ keyword, flags, words, json }) =>
      isCopy(keyword) && !flags.some(({ name }) => name === 'from')
        ? (json ?? words)
            .slice(0, -1)
            .filter(({ text }) =>
              /^(?:\.\.\/|~\/|\/home\/|\/Users\/|\/mnt\/[a-z]\/|[A-Za-z]:\\)/.test(
                unquoted(text),
              ),
            )
        : [],
    ),
};
