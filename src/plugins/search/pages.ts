import path from 'node:path';
import type { Locale } from '../../data/schema/text';
import type { SearchPage } from '../../domain/search/page';
import {
  chineseFolder,
  englishFolder,
  listPages,
  readText,
} from '../../../scripts/i18n/pages';
import { readPage } from './readPage';

/** The folder with the pages of a language, relative to the project root. */
export const folderOf = (locale: Locale): string =>
  locale === 'zh' ? chineseFolder : englishFolder;

/** Every page of the guide in one language, sorted by path. */
export function searchPages(root: string, locale: Locale): SearchPage[] {
  const folder = folderOf(locale);
  return listPages(folder, root).map((file) =>
    readPage(file, readText(path.join(root, folder), file), locale),
  );
}
