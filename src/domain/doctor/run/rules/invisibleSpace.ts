import { display } from '../../../command/word';
import { formatValue, occurrences } from '../../../docker/occurrence';
import { placeOf, runRule } from '../rule';

/** Spaces that no shell treats as a separator, and zero-width characters. */
const invisible = /[\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]/;

export const invisibleSpace = runRule({
  id: 'invisible-space',
  severity: 'warning',
  title: {
    en: 'A space that the shell doesn’t recognize',
    zh: '有一个 shell 不能识别的空格',
  },
  why: {
    en: 'A no-break, full-width, or zero-width space looks like an ordinary one but becomes part of the word: the program gets one argument where you see two.',
    zh: '不换行空格、全角空格和零宽字符看上去像普通空格，却会成为参数的一部分：你看到的是两个参数，程序收到的是一个。',
  },
  fix: {
    en: 'Delete it and type the space again.',
    zh: '删掉它，重新输入空格。',
  },
  except: {
    en: 'The file name or the value really contains the character.',
    zh: '文件名或值里确实有这个字符。',
  },
  source: 'https://www.gnu.org/software/bash/manual/bash.html#Definitions',
  bad: [
    'docker run x:1 python\u00a0train.py',
    'docker run -v /data:/data\u3000 x:1',
    'docker run x:1 echo \u200bhi',
  ],
  good: ["docker run x:1 python 'a b.py'", 'docker run x:1 echo 数据'],
  check: ({ spec }) => [
    ...occurrences(spec.options).flatMap((use) =>
      invisible.test(display(formatValue(use)))
        ? [placeOf(use.id, use.index)]
        : [],
    ),
    ...(invisible.test(display(spec.image)) ? [placeOf('image')] : []),
    ...(spec.command.some((w) => invisible.test(display(w)))
      ? [placeOf('command')]
      : []),
  ],
});
