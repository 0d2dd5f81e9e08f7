import { isKnownKeyword } from '../keywords';
import type { FileRule } from '../pasted';

export const consistentInstructionCasing: FileRule = {
  id: 'ConsistentInstructionCasing',
  severity: 'info',
  title: { en: 'Instructions in mixed case', zh: '指令大小写混用' },
  why: {
    en: 'The file builds, but its instructions are easier to find if they all use the same case.',
    zh: '能构建，但指令写法统一，读起来更快。',
  },
  fix: { en: 'Write all instructions in uppercase.', zh: '指令统一用大写。' },
  except: {
    en: 'Any case builds. It’s only harder to read.',
    zh: '大小写都能构建，只是不好读。',
  },
  source:
    'https://docs.docker.com/reference/build-checks/consistent-instruction-casing/',
  bad: [
    ['FROM a:1\nrun b', 'FROM a:1\nRUN b'],
    ['From a:1\nRUN b', 'FROM a:1\nRUN b'],
  ],
  good: ['FROM a:1\nRUN b', 'from a:1\nrun b'],
  check({ instructions }) {
    const spelled = instructions
      .map((instruction) => instruction.spelled)
      .filter(({ text }) => isKnownKeyword(text));
    const lower = spelled.filter(({ text }) => text === text.toLowerCase());
    const wantsLower = lower.length * 2 > spelled.length;
    return spelled.flatMap(({ start, end, text }) => {
      const right = wantsLower ? text.toLowerCase() : text.toUpperCase();
      return text === right
        ? []
        : [{ start, end, edits: [{ start, end, text: right }] }];
    });
  },
};
