import { existsSync, readFileSync } from 'node:fs';
import { sectionText } from '../support/sectionText';
import { htmlOf } from './support/pages';
import { expect, test } from './support/test';

/**
 * The guide is based on an older document. Each of its statements is a row with
 * its line number and our own wording: where the guide says it now, and a phrase
 * from that place in both languages.
 */
type Row = { readonly line: number; readonly words: string } & (
  | {
      readonly status: 'confirmed' | 'corrected';
      readonly page: string;
      readonly anchor: string | null;
      readonly phrase: { readonly en: string; readonly zh: string };
    }
  | { readonly status: 'pending'; readonly page: string }
);

const rows = JSON.parse(
  readFileSync('tests/fixtures/starting-document.json', 'utf8'),
) as readonly Row[];

for (const language of ['en', 'zh'] as const) {
  const prefix = language === 'zh' ? '/zh' : '';

  test(`every statement of the original document is in the guide (${language})`, () => {
    for (const row of rows) {
      if (row.status === 'pending') continue;
      const { line, words, page, anchor, phrase } = row;
      const section = sectionText(htmlOf(`${prefix}/${page}/`), anchor);
      const where = `line ${String(line)} (${words}) on ${page}#${anchor ?? ''}`;
      expect(section, `${where}: no such heading`).not.toBeNull();
      expect(section, where).toContain(phrase[language]);
    }
  });
}

test('no statement waits for an existing page', () => {
  for (const row of rows) {
    if (row.status !== 'pending') continue;
    const file = `docs/${row.page}.mdx`;
    expect(existsSync(file), `line ${String(row.line)}: ${file}`).toBe(false);
  }
});
