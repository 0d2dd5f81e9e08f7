import { expect, it } from 'vitest';
import {
  chineseFolder,
  englishFolder,
  listPages,
  readText,
} from '../../../scripts/i18n/pages';

/** A screen reader announces a cell with its column header; axe checks only a sample of the pages. */
it.each([englishFolder, chineseFolder])(
  'every column of every table in %s has a header',
  (folder) => {
    const unnamed = listPages(folder).flatMap((page) =>
      [...readText(folder, page).matchAll(/^(\|.*\|)\n\|[ :-]+\|/gm)]
        .filter(([, header = '']) => /\|\s*\|/.test(header))
        .map(([, header]) => `${page}: ${String(header)}`),
    );
    expect(unnamed).toEqual([]);
  },
);
