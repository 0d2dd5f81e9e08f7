import { isKnownKeyword, keywords } from '../keywords';
import type { FileRule } from '../pasted';

export const unknownInstruction: FileRule = {
  id: 'unknown-instruction',
  severity: 'error',
  title: { en: 'Docker has no such instruction', zh: 'Docker 没有这条指令' },
  why: {
    en: 'The build fails here with “unknown instruction”. Either the word is misspelled, or the line before it needs a \\ at its end.',
    zh: '构建会报“unknown instruction”。要么拼错了，要么上一行末尾少了 \\。',
  },
  fix: {
    en: 'Correct the word, or continue the line before it with a \\.',
    zh: '改正拼写，或在上一行末尾加 \\ 续行。',
  },
  except: {
    en: 'A # syntax= line names a frontend that supports it.',
    zh: '# syntax= 一行指定的前端支持它。',
  },
  source: 'https://docs.docker.com/reference/dockerfile/#overview',
  bad: [
    ['FORM a:1', 'FROM a:1'],
    ['FROM a:1\nCOYP a b', 'FROM a:1\nCOPY a b'],
    ['FROM a:1\nEVN A=1', 'FROM a:1\nENV A=1'],
    'FROM a:1\nRUN a\n  && b',
  ],
  good: [
    'FROM a:1\nrun a',
    'FROM a:1\nRUN a \\\n  && b',
    'FROM a:1\nRUN <<EOF\nfoo\nEOF',
  ],
  check: ({ instructions }) =>
    instructions.flatMap(({ spelled }) => {
      if (isKnownKeyword(spelled.text)) return [];
      const { start, end } = spelled;
      const meant = keywords.find((keyword) => isNear(spelled.text, keyword));
      return [
        { start, end, edits: meant ? [{ start, end, text: meant }] : [] },
      ];
    }),
};

/** The same characters in another order, or with one more or fewer. */
function isNear(text: string, keyword: string): boolean {
  const upper = text.toUpperCase();
  if (upper.length < 3 || upper.length > 15) return false;
  const sorted = (word: string) => Array.from(word).sort().join('');
  if (sorted(upper) === sorted(keyword)) return true;
  const [short, long] =
    upper.length < keyword.length ? [upper, keyword] : [keyword, upper];
  return (
    long.length === short.length + 1 &&
    Array.from(long).some(
      (_, i) => long.slice(0, i) + long.slice(i + 1) === short,
    )
  );
}
