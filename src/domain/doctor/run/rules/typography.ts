import { display } from '../../../command/word';
import { placeOf, runRule } from '../rule';

/**
 * A word in typographic quotes, or with the dash into which word processors
 * turn `--`.
 */
const fromText =
  /^[\u2010-\u2015\u2212]|^[\u201c\u201d\u2018\u2019]|[\u201c\u201d\u2018\u2019]$/;

export const typography = runRule({
  id: 'typography',
  severity: 'warning',
  title: {
    en: 'Curly quotes or a long dash',
    zh: '用了中文引号或长破折号',
  },
  why: {
    en: 'They come from a text editor or an input method. The program gets them unchanged, as neither quotes nor an option.',
    zh: '多半来自文档或中文输入法。程序会原样收到它们，既不当引号，也不当选项。',
  },
  fix: {
    en: 'Type them again as \' " and --.',
    zh: '改成英文的 \' " 和 --。',
  },
  except: {
    en: 'The text really contains such characters.',
    zh: '文字里确实要有这些字符。',
  },
  source: 'https://www.gnu.org/software/bash/manual/bash.html#Quoting',
  bad: [
    'docker run x:1 python train.py ——lr 1',
    'docker run x:1 python train.py –lr 1',
    'docker run x:1 echo “a b”',
  ],
  good: [
    'docker run x:1 python train.py --lr 1',
    `docker run x:1 python -c 'print("他说“好”。")'`,
  ],
  check: ({ spec }) =>
    spec.command.some((w) => fromText.test(display(w)))
      ? [placeOf('command')]
      : [],
});
