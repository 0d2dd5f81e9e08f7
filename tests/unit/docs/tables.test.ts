import { expect, it } from 'vitest';
import {
  chineseFolder,
  englishFolder,
  listPages,
  readText,
} from '../../../scripts/i18n/pages';

/** A screen reader announces a cell by its header; axe looks at a sample of the pages only. */
it.each([englishFolder, chineseFolder])(
  'each column of each table in %s has a name',
  (folder) => {
    const unnamed = listPages(folder).flatMap((page) =>
      [...readText(folder, page).matchAll(/^(\|.*\|)\n\|[ :-]+\|/gm)]
        .filter(([, header = '']) => /\|\s*\|/.test(header))
        .map(([, header]) => `${page}: ${String(header)}`),
    );
    expect(unnamed).toEqual([]);
  },
);
