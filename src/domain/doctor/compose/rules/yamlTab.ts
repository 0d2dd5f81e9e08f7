import { refused } from '../../except';
import { firstProblem } from '../problems';
import type { ComposeRule } from '../rule';

export const yamlTab: ComposeRule = {
  id: 'yaml-tab',
  severity: 'error',
  title: { en: 'A tab indents the line', zh: '用 Tab 缩进了' },
  why: {
    en: 'YAML allows only spaces for indentation: Compose fails with “found character that cannot start any token”.',
    zh: 'YAML 的缩进只能用空格，Compose 会报 found character that cannot start any token。',
  },
  fix: {
    en: 'Replace the tabs with spaces, two for each level.',
    zh: '把 Tab 换成空格，每层两个。',
  },
  except: refused,
  source: 'https://yaml.org/spec/1.2.2/#61-indentation-spaces',
  bad: ['services:\n\ta:\n\t\timage: a:1'],
  good: ['services:\n  a:\n    image: a:1'],
  check: (file) => firstProblem(file, 'TAB_AS_INDENT'),
};
