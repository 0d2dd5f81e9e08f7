import { refused } from '../../except';
import type { ComposeRule } from '../rule';

export const yamlDuplicateKey: ComposeRule = {
  id: 'yaml-duplicate-key',
  severity: 'error',
  title: { en: 'A key occurs twice', zh: '同一个键写了两次' },
  why: {
    en: 'Compose fails with “mapping key already defined”.',
    zh: 'Compose 会报 mapping key already defined。',
  },
  fix: {
    en: 'Put both values under one key, or rename one of them.',
    zh: '把两处的值合到一个键下面，或给其中一个改名。',
  },
  except: refused,
  source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
  bad: [
    'services:\n  a:\n    image: a:1\n    ports: ["80"]\n    ports: ["81"]',
  ],
  good: ['services:\n  a:\n    image: a:1\n    ports: ["80", "81"]'],
  check: ({ problems }) =>
    problems.filter(({ code }) => code === 'DUPLICATE_KEY'),
};
