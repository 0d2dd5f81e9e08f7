import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  englishFolder,
  listPages,
  readText,
} from '../../../scripts/i18n/pages';

/**
 * The phrases by which tests/e2e/starting-document.spec.ts recognizes a statement
 * of the older document. A phrase that several pages have, or that names a thing
 * without saying anything about it, would pass although the statement is lost.
 */
type Row = {
  readonly line: number;
  readonly words: string;
  readonly status: string;
  readonly page: string;
  readonly phrase?: Readonly<Record<'en' | 'zh', string>>;
  /** The phrase is a row of a table that the data makes, or an address in it: cells, not a sentence. */
  readonly table?: boolean;
};

const rows = (
  JSON.parse(
    readFileSync('tests/fixtures/starting-document.json', 'utf8'),
  ) as readonly Row[]
).filter(({ phrase }) => phrase);

const folders = {
  en: englishFolder,
  zh: 'i18n/zh/docusaurus-plugin-content-docs/current',
} as const;

/** The prose of a page as a reader sees it, nearly: without marks, links, and borders of cells. */
const prose = (text: string): string =>
  text
    .replace(/\{\/\*[^]*?\*\/\}/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]|(?<=^#+) /gm, '')
    .replace(/\|/g, ' ')
    .replace(/\s+/g, ' ');

const pages = {
  en: listPages(folders.en).map((page) =>
    prose(readText(`${folders.en}/${page}`)),
  ),
  zh: listPages(folders.zh).map((page) =>
    prose(readText(`${folders.zh}/${page}`)),
  ),
};

/** Says something: a verb of the English phrases, or an instruction. */
const verbs =
  /\b(?:is|are|isn't|was|has|have|had|can|can't|cannot|could|do|does|doesn't|don't|must|need|needs|may|works?|runs?|sets?|gives?|takes?|uses?|reads?|writes?|keeps?|makes?|builds?|creates?|copies|copy|copied|names?|shows?|lists?|starts?|stops?|ends?|ended|opens?|closes?|connects?|removes?|deletes?|installs?|downloads?|contains?|includes?|supports?|requires?|follows?|changes?|counts?|means?|goes|stays?|leaves?|belongs?|becomes|passes|treats|picks?|chooses?|checks?|verif(?:y|ies)|compresses|saves?|loads?|carr(?:y|ies)|packs|revolves|ignores?|excludes?|excluding|prefer|skip|write|put|give|add|raise|type|look|ask|depends|sees?|fails?|hides?|owns?|costs?|adds?|exits?|attach(?:es)?|detaches|press(?:es)?|pulls?|push(?:es)?|loses?|lost|mounts?|publish(?:es)?|listens?|accepts?|refuses|answers?|drops?|snapshots|moves?|binds?|combines?|limits?|selects?|forwards?|compiles?|expands?|replaces?|returns?|brings?|bring|compares?|clean|wins|get|explains?|pays?|lets?|tells?|suits?|suffices|happens|prints?|sends?|waits?|uploads?)\b/i;

describe.each(rows)('line $line: $words', ({ page, phrase, table }) => {
  it.each(['en', 'zh'] as const)(
    `is recognized by one page alone (%s)`,
    (language) => {
      const text = prose(phrase?.[language] ?? '');
      const pagesWithIt = pages[language].filter((other) =>
        other.includes(text),
      );
      // Cells that the data makes are not in the sources; an address is, once.
      if (table) expect(pagesWithIt.length).toBeLessThanOrEqual(1);
      else expect(pagesWithIt.length, `${page}: “${text}”`).toBe(1);
    },
  );

  it('says something', () => {
    if (table) return;
    expect(phrase?.en.length).toBeGreaterThanOrEqual(25);
    expect(phrase?.zh.length).toBeGreaterThanOrEqual(8);
    expect(phrase?.en).toMatch(verbs);
  });
});
