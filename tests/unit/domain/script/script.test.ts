import { expect, test } from 'vitest';
import { quote, scriptText } from '../../../../src/domain/script/script';

const section = {
  id: 'find',
  title: { en: 'Find\nit', zh: '找到它' },
  proves: { en: 'It is there.', zh: '它在。' },
  lines: ['ls a', 'ls b'],
};

const file = {
  summary: { en: 'Look for it.', zh: '找一找。' },
  on: 'laptop',
  sections: [section, { ...section, lines: ['rm b'] }],
} as const;

test.each([
  [
    'bash',
    'look.sh',
    ['#!/usr/bin/env bash', '# Look for it.', '# bash look.sh'],
  ],
  [
    'powershell',
    'look.ps1',
    ['# Look for it.', '# powershell -ExecutionPolicy Bypass -File look.ps1'],
  ],
] as const)(
  'a script of %s starts with the command that runs it',
  (shell, name, head) => {
    const lines = scriptText({ ...file, shell, name }, 'en').split('\n');
    expect(lines.slice(0, head.length)).toEqual(head);
    expect(lines.slice(lines.indexOf('# 1. Find it'))).toEqual([
      '# 1. Find it',
      '#    It is there.',
      'ls a',
      'ls b',
      '',
      '# 2. Find it',
      '#    It is there.',
      'rm b',
      '',
    ]);
  },
);

test('a script in Chinese says the same in Chinese', () => {
  const text = scriptText({ ...file, shell: 'bash', name: 'a.sh' }, 'zh');
  expect(text).toContain('# 找一找。\n');
  expect(text).toContain('\n# 2. 找到它\n#    它在。\n');
});

test.each([
  ['bash', "it's", `'it'\\''s'`],
  ['powershell', "it's", "'it''s'"],
] as const)('in %s, a value is one literal', (shell, text, literal) => {
  expect(quote(text, shell)).toBe(literal);
});
