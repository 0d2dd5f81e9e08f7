import { refused } from '../../except';
import { firstProblem } from '../problems';
import type { ComposeRule } from '../rule';

export const yamlIndent: ComposeRule = {
  id: 'yaml-indent',
  severity: 'error',
  title: { en: 'The indentation is wrong', zh: '缩进不对' },
  why: {
    en: 'Keys of one level must start in the same column. This line matches neither the level above it nor a new one, so Compose can’t read the file.',
    zh: '同一层的键必须从同一列开始。这一行既不属于上面那一层，也不是新的一层，Compose 读不了这个文件。',
  },
  fix: {
    en: 'Align the line with the key that it belongs to; use two spaces for each level.',
    zh: '和它所属的键对齐；每层用两个空格。',
  },
  except: refused,
  source: 'https://yaml.org/spec/1.2.2/#61-indentation-spaces',
  bad: ['services:\n  a:\n    image: a:1\n   ipc: host'],
  good: ['services:\n  a:\n    image: a:1\n    ipc: host'],
  check: (file) => firstProblem(file, 'BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY'),
};
