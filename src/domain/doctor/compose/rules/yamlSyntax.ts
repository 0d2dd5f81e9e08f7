import { refused } from '../../except';
import type { ComposeRule } from '../rule';

/** Codes with a rule of their own, and errors that Compose accepts. */
const others: readonly string[] = [
  'TAB_AS_INDENT',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'MULTIPLE_DOCS',
];

export const yamlSyntax: ComposeRule = {
  id: 'yaml-syntax',
  severity: 'error',
  title: { en: 'This isn’t valid YAML', zh: '不是合法的 YAML' },
  why: {
    en: 'Compose can’t read the file from here on. Usually, a space after a colon is missing, a quote or bracket isn’t closed, or a value starts with @, *, &, or %.',
    zh: 'Compose 从这里开始读不下去。常见原因：冒号后面没有空格，引号或括号没有闭合，值以 @、*、& 或 % 开头。',
  },
  fix: {
    en: 'Write “key: value” with a space, close quotes and brackets, and put values with special characters in double quotes.',
    zh: '写成“key: value”，冒号后加空格；闭合引号和括号；有特殊字符的值加上双引号。',
  },
  except: refused,
  source: 'https://yaml.org/spec/1.2.2/',
  bad: [
    'services:\n  a:\n    image: "a:1',
    'services:\n  a:\n    image:a\n    ipc: host',
    'services:\n  a:\n    user: @me',
    'services:\n  a:\n    command: [python, a.py\n    ipc: host',
  ],
  good: ['services:\n  a:\n    image: "a:1"'],
  check: ({ problems }) =>
    problems.filter(({ code }, i) => i === 0 && !others.includes(code)),
};
