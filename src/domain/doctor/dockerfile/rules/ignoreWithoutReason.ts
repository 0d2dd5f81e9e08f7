import { ignoresIn } from '../ignores';
import type { FileRule } from '../pasted';

export const ignoreWithoutReason: FileRule = {
  id: 'ignore-without-reason',
  severity: 'warning',
  title: { en: 'An ignore without a reason', zh: '忽略规则时没有写原因' },
  why: {
    en: 'It takes effect only with a reason, so that the next reader of the file knows whether it still holds.',
    zh: '写上原因才会生效：明年看这个文件的人要知道它是否仍然成立。',
  },
  fix: {
    en: 'Write the reason after the name of the rule.',
    zh: '在规则名后面写上原因。',
  },
  source: 'https://docs.docker.com/build/checks/#skip-checks',
  bad: ['FROM a:1\n# doctor: ignore=root-user\nRUN b'],
  good: [
    'FROM a:1\n# doctor: ignore=root-user the entry script drops root\nRUN b',
    '# check=skip=all\nFROM a:1',
  ],
  check: (file) => ignoresIn(file).filter(({ reason }) => reason === ''),
};
