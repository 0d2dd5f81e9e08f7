import { difference } from './compare';
import { checkDrift } from './drift';
import { chineseFolder, englishFolder, listPages, readText } from './pages';
import { checkCode } from './parity/code';
import { checkComponents } from './parity/components';
import { checkExpressions } from './parity/expressions';
import { checkFrontMatter, checkRequiredKeys } from './parity/frontMatter';
import { checkHeadingIds, checkHeadings } from './parity/headings';
import { checkImports } from './parity/imports';
import { checkLinks } from './parity/links';
import { parsePage, type Page } from './parsePage';
import type { Problem } from './problem';
import { proseBlocks } from './proseBlocks';
import { checkTypography } from './typography';

/** Compares every page in docs/ with its Chinese counterpart, under a root folder. */
export function checkPages(root = '.'): Problem[] {
  const [en, zh] = [
    listPages(englishFolder, root),
    listPages(chineseFolder, root),
  ];
  const { missing, extra } = difference(en, zh);
  return [
    ...missing.map((page) => ({
      file: `${englishFolder}/${page}`,
      text: `has no Chinese counterpart in ${chineseFolder}`,
    })),
    ...extra.map((page) => ({
      file: `${chineseFolder}/${page}`,
      text: `has no English page in ${englishFolder}`,
    })),
    ...en
      .filter((page) => zh.includes(page))
      .flatMap((page) =>
        checkPair(
          page,
          readText(root, englishFolder, page),
          readText(root, chineseFolder, page),
        ),
      ),
  ];
}

/** Compares one page, given as text, with its counterpart. `page` is the path of both. */
export function checkPair(
  page: string,
  english: string,
  chinese: string,
): Problem[] {
  const [enFile, zhFile] = [
    `${englishFolder}/${page}`,
    `${chineseFolder}/${page}`,
  ];
  const en = parsed(enFile, english);
  const zh = parsed(zhFile, chinese);
  if ('text' in en) return [en];
  if ('text' in zh) return [zh];
  const compared = [
    ...checkRequiredKeys(zh),
    ...checkFrontMatter(en, zh),
    ...checkHeadings(en, zh),
    ...checkComponents(en, zh),
    ...checkExpressions(en, zh),
    ...checkCode(en, zh),
    ...checkLinks(en, zh),
    ...checkDrift(english, chinese),
  ].map((text) => ({ file: zhFile, text }));
  return [
    ...checkAlone(enFile, en),
    ...checkAlone(zhFile, zh),
    ...compared,
    ...checkProse(zhFile, zh),
  ];
}

/** What a page must satisfy on its own, in either language. */
function checkAlone(file: string, page: Page): Problem[] {
  return [...checkHeadingIds(page), ...checkImports(page)].map((found) => ({
    file,
    ...found,
  }));
}

function checkProse(file: string, page: Page): Problem[] {
  return proseBlocks(page).flatMap(({ line, prose }) =>
    checkTypography(prose).map((text) => ({ file, line, text })),
  );
}

function parsed(file: string, text: string): Page | Problem {
  try {
    return parsePage(text);
  } catch (error) {
    return {
      file,
      text: error instanceof Error ? error.message : String(error),
    };
  }
}
